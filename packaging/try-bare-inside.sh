# The part of try-bare.sh that happens inside the bare system, as root: $1 is the .deb or the .tar.xz.
set -u
file=$1
faults=0
mkdir -p /seen
ok() { echo "ok: $1"; }
bad() { echo "WRONG: $1"; faults=$((faults + 1)); }
holds() { if eval "$2"; then ok "$1"; else bad "$1"; fi; }
# Waits for a condition, 60 s at most.
waits() { for _ in $(seq 300); do eval "$1" >/dev/null 2>&1 && return 0; sleep .2; done; return 1; }

id ann >/dev/null 2>&1 || useradd --create-home --uid 1000 --shell /bin/bash ann
apt-get update -qq
# A desktop of the simplest kind; none of it has Python.
apt-get install -y -qq --no-install-recommends xvfb openbox trayer dbus dbus-bin pulseaudio pulseaudio-utils xdotool \
  imagemagick cups cups-client cups-bsd printer-driver-cups-pdf x11-utils xauth xz-utils >/dev/null 2>&1 || bad "the desktop"
case $file in
*.deb)
  apt-get install -y -qq --no-install-recommends "$file" >/tmp/install 2>&1 && ok "it installs" || { bad "it installs"; tail -5 /tmp/install; }
  program=acupress-desktop
  # With all that is recommended: sound, voice, print, fonts.
  apt-get install -y -qq --no-install-recommends $(dpkg-query -W -f '${Recommends}' acupress-desktop | tr -d ,) >/dev/null 2>&1
  holds "the desktop's database knows routine files" "grep -q x-acupress-routine /usr/share/mime/globs2"
  ;;
*)
  apt-get install -y -qq --no-install-recommends libgl1 libegl1 libfontconfig1 libdbus-1-3 libgssapi-krb5-2 libbrotli1 \
    libxkbcommon-x11-0 libx11-xcb1 libglib2.0-0 libpulse0 libcups2 libspeechd2 libxrandr2 libxext6 libdrm2 speech-dispatcher \
    speech-dispatcher-espeak-ng fonts-noto-core fonts-noto-cjk >/dev/null 2>&1
  su ann -c "tar -xf $file -C ~" && ok "it is unpacked"
  program=$(echo /home/ann/acupress-desktop-*/acupress-desktop)
  ;;
esac
case $file in
*_all.deb) ;; # it is for the system's own Python
*)
  # What the desktop's own packages brought of Python cannot be run.
  [ "${file%.deb}" = "$file" ] || ! dpkg-query -W -f '${Depends} ${Recommends}' acupress-desktop | grep -q python || bad "it asks for Python"
  chmod 0 /usr/bin/python3* 2>/dev/null
  holds "there is no Python for the user" "! su ann -c 'python3 -c pass' 2>/dev/null"
  ;;
esac
mkdir -p /run/user/1000 && chown ann /run/user/1000 && chmod 700 /run/user/1000
mkdir -p /tmp/.X11-unix && chmod 1777 /tmp/.X11-unix /tmp
/usr/sbin/cupsd
waits "lpstat -r"
lpadmin -p PDF -E -v cups-pdf:/ -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd 2>/dev/null

cat >/tmp/as-ann.sh <<'ANN'
cd ~
export XDG_RUNTIME_DIR=/run/user/1000 DISPLAY=:77 PULSE_SERVER=unix:/run/user/1000/sound LANG=C.UTF-8
case $1 in
desktop)
  setsid Xvfb :77 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
  dbus-daemon --session --fork --print-address=1 >~/.bus
  export DBUS_SESSION_BUS_ADDRESS=$(cat ~/.bus)
  for _ in $(seq 100); do xdpyinfo >/dev/null 2>&1 && break; sleep .1; done
  setsid openbox >/dev/null 2>&1 &
  setsid trayer --edge bottom --align right --widthtype request --height 28 >/dev/null 2>&1 &
  setsid pulseaudio --daemonize=no --exit-idle-time=-1 -n -L "module-native-protocol-unix socket=$XDG_RUNTIME_DIR/sound" \
    -L "module-null-sink sink_name=heard" >/dev/null 2>&1 &
  ;;
*) export DBUS_SESSION_BUS_ADDRESS=$(cat ~/.bus); exec "$@" ;;
esac
ANN
ann() { su ann -c "$(printf '%q ' bash /tmp/as-ann.sh "$@")"; }
ann desktop
waits "ann pactl info" || bad "the sound server"
data=/home/ann/.local/share/acupress-desktop
now=$(date -u +%Y-%m-%dT%H:%M:%S+00:00)
answers=$(for q in Q1 Q2 Q3 Q4a Q4b Q5 Q6 Q7a Q7b Q7c Q8a Q8b Q8c Q9; do printf '"%s": {"yes": false}, ' $q; done)
su ann -c "mkdir -p -m 700 $data"
su ann -c "cat > $data/answers.json" <<A
{"version": 1, "adult": true, "answered": "$now", "checked": "$now", "answers": {${answers%, }}}
A

# The voice says what comes next: heard beside the chimes.
su ann -c "cat > $data/settings.json" <<A
{"version": 3, "voice": true}
A
ann "$program" doctor >/seen/doctor.txt 2>&1; cat /seen/doctor.txt
holds "doctor finds every library" "grep -q '^ok .*System libraries' /seen/doctor.txt"
holds "a voice is there" "grep -q '^ok .*Speech' /seen/doctor.txt"
holds "a printer is there" "grep -q '^ok .*Printers.*PDF' /seen/doctor.txt"
holds "the tray is there" "grep -q '^ok .*Tray' /seen/doctor.txt"

ann parec -d heard.monitor --raw --rate=8000 --channels=1 >/tmp/heard.raw 2>/dev/null &
sleep 1
before=$(date +%s%N)
ann "$program" >/seen/program.txt 2>&1 &
if waits "ann xdotool search --onlyvisible --name Acupress"; then ok "the window opens ($((($(date +%s%N) - before) / 1000000)) ms)"; else bad "the window opens"; fi
sleep 3
ann import -window root /tmp/window.png; cp /tmp/window.png /seen/window.png
holds "a second start raises the first" "ann $program"
ann "$program" start desk-break; waits "ann $program status | grep -q left" && ok "a session runs: $(ann "$program" status)" || bad "a session runs"
sleep 14
ann import -window root /tmp/session.png; cp /tmp/session.png /seen/session.png
sounded=$(od -An -v -t d2 -w2 /tmp/heard.raw | awk '{ if ($1 > 300 || $1 < -300) n++ } END { print n + 0 }')
holds "chime and voice were heard ($sounded loud samples of 8000 a second)" "[ $sounded -gt 9000 ]"
holds "the voice's process speaks" "ps -e -o args= | grep -q '[s]d_espeak-ng'"
ann xwininfo -root -tree >/tmp/windows; holds "the tray has its icon" "grep -A3 -i panel /tmp/windows | grep -q ."
ann "$program" stop
ann "$program" sheet --points LI4,GB34 --printer PDF; holds "CUPS received the sheet" "waits 'ls /var/spool/cups-pdf/*/*.pdf /home/ann/PDF/*.pdf 2>/dev/null | grep -q pdf'"
ann "$program" sheet --points LI4,GB34 --output /home/ann/sheet.pdf; holds "a sheet is written" "[ -s /home/ann/sheet.pdf ]"
holds "faults: none" "[ ! -e $data/faults.log ]"
[ -e $data/faults.log ] && cat $data/faults.log
for n in $(ps -u ann -o pid=,args= | awk '/acupress-desktop/ && !/awk/ {print $1}'); do kill "$n" 2>/dev/null; done
waits "! ps -u ann -o args= | grep -q '[a]cupress-desktop'" && ok "it ends" || bad "it ends"
find /home/ann -newer /tmp/as-ann.sh -type f | grep -v -e "/acupress-desktop-[0-9]" | sed 's/^/  written: /' | head -20

if [ "${file%.deb}" != "$file" ]; then
  apt-get purge -y -qq acupress-desktop >/dev/null 2>&1 && ok "it is removed" || bad "it is removed"
  left=$(find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path /seen -o -path /home \) -prune -o -iname '*acupress*' -print)
  holds "nothing of it is left ($left)" "[ -z '$left' ]"
  holds "the data are left" "[ -e $data/answers.json ]"
fi
[ $faults = 0 ] && echo "TRIED: ok" || echo "TRIED: $faults faults"
