# The part of try-wayland.sh that happens inside, as root.
set -u -o pipefail
faults=0
mkdir -p /seen /run/user/1000 && chown ann /seen /run/user/1000 && chmod 700 /run/user/1000 && chmod 1777 /tmp
ok() { echo "ok: $1"; }
bad() { echo "WRONG: $1"; faults=$((faults + 1)); }
holds() { if eval "$2"; then ok "$1"; else bad "$1"; fi; }
# Waits for a condition, two minutes at most.
waits() { for _ in $(seq 600); do eval "$1" >/dev/null 2>&1 && return 0; sleep .2; done; return 1; }
id=$(cd /tmp && tar -tf bundle.tar.xz | sed -n 's|.*share/applications/\(.*\)\.desktop$|\1|p')
su ann -c "tar -xf /tmp/bundle.tar.xz -C ~" && ok "it is unpacked"
program=$(echo /home/ann/acupress-desktop-*/acupress-desktop)

cat >/tmp/as-ann.sh <<'ANN'
cd ~
export XDG_RUNTIME_DIR=/run/user/1000 LANG=C.UTF-8 XDG_SESSION_TYPE=wayland LIBGL_ALWAYS_SOFTWARE=1 PATH=~/bin:$PATH
[ ! -e ~/.bus ] || export DBUS_SESSION_BUS_ADDRESS=$(cat ~/.bus)
[ ! -e ~/.display ] || export WAYLAND_DISPLAY=$(cat ~/.display)
[ ! -S /run/user/1000/sway.sock ] || export SWAYSOCK=/run/user/1000/sway.sock
case $1 in
bus) dbus-daemon --session --fork --print-address=1 >~/.bus ;;
weston)
  unset WAYLAND_DISPLAY; echo trial-weston >~/.display
  exec setsid weston --backend=headless --renderer=pixman --width=1440 --height=900 --socket=trial-weston --no-config --debug --idle-time=0
  ;;
sway)
  unset WAYLAND_DISPLAY; rm -f ~/.display
  export WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 SWAYSOCK=/run/user/1000/sway.sock
  exec setsid sway -c ~/sway.conf
  ;;
*) exec "$@" ;;
esac
ANN
ann() { su ann -c "$(printf '%q ' bash /tmp/as-ann.sh "$@")"; }
ask() { ann timeout -k 5 90 "$program" "$@" </dev/null; }
ends() { # the program and its compositor
  for n in $(ps -u ann -o pid=,args= | awk '/acupress-desktop|weston|sway|foot|fuzzel/ && !/awk|dbus/ {print $1}'); do kill "$n" 2>/dev/null; done
  waits "! ps -u ann -o args= | grep -v grep | grep -qE 'acupress-desktop|weston|sway'" || bad "it ends with its compositor"
}
ann bus
su ann -c "mkdir -p ~/bin && ln -sf $program ~/bin/"
data=/home/ann/.local/share/acupress-desktop
now=$(date -u +%Y-%m-%dT%H:%M:%S+00:00)
answers=$(for q in Q1 Q2 Q3 Q4a Q4b Q5 Q6 Q7a Q7b Q7c Q8a Q8b Q8c Q9; do printf '"%s": {"yes": false}, ' $q; done)
su ann -c "mkdir -p -m 700 $data; cat > $data/answers.json" <<A
{"version": 1, "adult": true, "answered": "$now", "checked": "$now", "answers": {${answers%, }}}
A
su ann -c "cat > ~/sway.conf" <<C
output HEADLESS-1 resolution 1440x900
output HEADLESS-1 bg #808080 solid_color
focus_on_window_activation focus
default_border none
seat seat0 fallback true
exec sh -c 'echo \$WAYLAND_DISPLAY > ~/.display'
C

said_of_windows() { ask doctor --json | jq -r '.[] | select(.id == "windows") | .state'; }
led() { # COMPOSITOR: a session from the command line, as everywhere
  holds "$1: a session is started" "ask start desk-break"
  waits "ask status | grep -q left" && ok "$1: a session runs: $(ask status)" || bad "$1: a session runs"
}

ann weston >/seen/weston.txt 2>&1 &
waits "[ -S /run/user/1000/trial-weston ]" && ok "weston: it begins" || { bad "weston: it begins"; tail -5 /seen/weston.txt; }
holds "weston: doctor says what windows may not do before it is missed" "[ \"\$(said_of_windows)\" = fallback ]"
ask doctor >/seen/doctor-weston.txt 2>&1; grep Windows: /seen/doctor-weston.txt
ann "$program" >/seen/program-weston.txt 2>&1 &
waits "ask status" && ok "weston: the program is there" || bad "weston: the program is there"
led weston
sleep 6
su ann -c "cd /seen && XDG_RUNTIME_DIR=/run/user/1000 WAYLAND_DISPLAY=trial-weston weston-screenshooter" >/dev/null 2>&1 &&
  mv /seen/wayland-screenshot*.png /seen/weston.png 2>/dev/null
holds "weston: a second start is answered" "ask"
ask stop
holds "weston: faults: none" "[ ! -e $data/faults.log ]"
grep -v '^$' /seen/program-weston.txt | head -5 | sed 's/^/  said: /'
ends

ann sway >/seen/sway.txt 2>&1 &
waits "[ -s /home/ann/.display ]" && ok "sway: it begins" || { bad "sway: it begins"; tail -5 /seen/sway.txt; }
tree() { ann swaymsg -t get_tree; }
focused() { tree | jq -r '[.. | objects | select(.focused? == true and .app_id? != null) | .app_id][0]'; }
window() { tree | jq -e "[.. | objects | select(.app_id? == \"$id\")] | length > 0"; }
holds "sway: doctor says what windows may not do before it is missed" "[ \"\$(said_of_windows)\" = fallback ]"
ask integrate >/dev/null
ann "$program" >/seen/program-sway.txt 2>&1 &
waits "window" && ok "sway: the window opens under its own id ($id)" || bad "sway: the window opens under its own id: $(tree | jq -c '[.. | .app_id? // empty]')"
sleep 5
ann grim /seen/sway-window.png
ann foot sh -c 'sleep 600' >/dev/null 2>&1 &
waits "[ \"\$(focused)\" = foot ]" || bad "sway: another window has the keyboard: $(focused)"
ann swaymsg '[app_id="foot"] fullscreen enable' >/dev/null
holds "sway: a second start from a terminal without a token is answered" "ask"
echo "  it has the keyboard after that: $(focused)"
# A launcher is what most people start from; it asks the compositor for a token with the key that was pressed.
ann fuzzel --log-level=none >/dev/null 2>&1 &
sleep 3
ann wtype acupress; sleep 1; ann wtype -k Return
waits "[ \"\$(focused)\" = $id ]" && ok "sway: a second start from a launcher brings the window to the front" ||
  bad "sway: a second start from a launcher brings the window to the front (the keyboard has $(focused))"
ann grim /seen/sway-front.png
led sway
# Closed in mid-session, without a tray: the small window keeps it, and can be found.
ann swaymsg "[app_id=\"$id\"] kill" >/dev/null
titles() { tree | jq -r "[.. | objects | select(.app_id? == \"$id\") | .name] | join(\", \")"; }
waits "titles | grep -q Session" && ok "sway: the small window keeps the session ($(titles))" || bad "sway: the small window keeps the session ($(titles))"
sleep 2
ann grim /seen/sway-small.png
holds "sway: the session goes on" "ask status | grep -q left"
ask stop
holds "sway: faults: none" "[ ! -e $data/faults.log ]"
[ -e $data/faults.log ] && cat $data/faults.log
grep -v '^$' /seen/program-sway.txt | head -5 | sed 's/^/  said: /'
# The compositor ends in mid-session: the next start offers to go on.
led sway
ann swaymsg exit >/dev/null 2>&1
waits "! ps -u ann -o args= | grep -v grep | grep -q acupress-desktop" && ok "sway: the program ends with the compositor" || bad "sway: the program ends with the compositor"
holds "sway: the session is kept" "[ -e $data/session.json ]"
ends
[ $faults = 0 ] && echo "TRIED: ok" || echo "TRIED: $faults faults"
