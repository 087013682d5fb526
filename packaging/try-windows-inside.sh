# The part of try-windows.sh that happens inside: $1 is the setup, or --tests and then the rooms to test.
set -u -o pipefail
faults=0
mkdir -p /seen
ok() { echo "ok: $1"; }
bad() { echo "WRONG: $1"; faults=$((faults + 1)); }
holds() { if eval "$2"; then ok "$1"; else bad "$1"; fi; }
# Waits for a condition, five minutes at most: Wine is slow where other programs run.
waits() { for _ in $(seq 600); do eval "$1" >/dev/null 2>&1 && return 0; sleep .5; done; return 1; }

# Windows' icuuc.dll, which Wine lacks, as far as Qt asks for it: every function answers with 0, none.
cat >/tmp/icu.s <<'S'
.text
nothing: xorl %eax, %eax; ret
# Windows asks a library whether it is ready: 1 is yes.
.globl ready
ready: movl $1, %eax; ret
S
for name in ucnv_open ucnv_close UCNV_FROM_U_CALLBACK_SUBSTITUTE UCNV_TO_U_CALLBACK_SUBSTITUTE ucnv_reset \
  ucnv_getMaxCharSize ucnv_getName ucnv_getToUCallBack ucnv_getFromUCallBack ucnv_setToUCallBack ucnv_setFromUCallBack \
  ucnv_cbToUWriteUChars ucnv_toUnicode ucnv_cbFromUWriteUChars ucnv_toUCountPending ucnv_fromUCountPending \
  ucnv_getStandardName ucnv_getAvailableName ucnv_countAvailable ucnv_fromUnicode; do
  printf '.globl %s\n.set %s, nothing\n.section .drectve\n.ascii " -export:%s"\n.text\n' $name $name $name >>/tmp/icu.s
done
x86_64-w64-mingw32-as -o /tmp/icu.o /tmp/icu.s && x86_64-w64-mingw32-ld -shared -e ready -o /tmp/icuuc.dll /tmp/icu.o ||
  bad "the stub of icuuc.dll"

mkdir -p /tmp/.X11-unix && chmod 1777 /tmp/.X11-unix /tmp && chown -R ann /seen
cat >/tmp/as-ann.sh <<'ANN'
cd ~
export DISPLAY=:77 LANG=C.UTF-8 WINEPREFIX=$HOME/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml=
export PATH=/usr/lib/wine:$PATH
case $1 in
desktop)
  setsid Xvfb :77 -screen 0 1440x900x24 -nolisten tcp -noreset >/seen/xvfb.txt 2>&1 &
  for _ in $(seq 100); do xdpyinfo >/dev/null 2>&1 && break; sleep .1; done
  setsid openbox >/dev/null 2>&1 &
  ;;
*) exec "$@" ;;
esac
ANN
ann() { su ann -c "$(printf '%q ' bash /tmp/as-ann.sh "$@")"; }
picture() { ann import -window root "/seen/$1.png"; }
ann desktop
ann wineboot -i >/seen/wineboot.txt 2>&1
prefix=/home/ann/wine home=/home/ann/wine/drive_c/users/ann
cp /tmp/icuuc.dll $prefix/drive_c/windows/system32/ && chown ann $prefix/drive_c/windows/system32/icuuc.dll
echo "$(ann wine --version)"
local=$home/AppData/Local/Programs/Acupress roaming=$home/AppData/Roaming
(cd $prefix && find . -type f | sort) >/tmp/files-before
ann wine reg export 'HKCU\Software' 'C:\before.reg' /y >/dev/null 2>&1

began=$(date +%s)
ann wine /tmp/setup.exe /S; code=$?
holds "it installs silently ($code, $(($(date +%s) - began)) s)" "[ $code = 0 ] && [ -e $local/pythonw.exe ]"
holds "what Python compiles is kept" "ls $local/site/acupress_desktop/__pycache__/*.pyc >/dev/null"
echo "installed: $(du -sm --apparent-size $local | cut -f1) MiB"

if [ "$1" = --tests ]; then
  shift
  cp -a /project $prefix/drive_c/project && chown -R ann $prefix/drive_c/project
  # The tests' own packages beside the program's; the program is that of the sources.
  printf 'python313.zip\r\n.\r\nC:\\project\r\nC:\\project\\brought\r\nsite\r\nimport site\r\n' >$local/python313._pth
  cp $local/site/acupress_desktop/resources.rcc $prefix/drive_c/project/acupress_desktop/
  cp -a $local/site/acupress_desktop/translations $prefix/drive_c/project/acupress_desktop/
  # What cannot pass there stands in a list, each with its reason.
  sed -n 's/^\(tests[^ ]*\) .*/--deselect=\1/p' /project/packaging/windows-cannot.txt >$prefix/drive_c/project/deselect.txt
  echo "left out, with their reasons: $(wc -l <$prefix/drive_c/project/deselect.txt)"
  for room in "${@:-domain}"; do
    # Qt's own screen in memory, as on Linux: Wine has one screen, which all tests would share.
    ann env QT_QPA_PLATFORM=offscreen sh -c "cd $prefix/drive_c/project && wine $local/python.exe -m pytest -q -n 0 \
      -p no:cacheprovider -p no:randomly -o addopts= -o pythonpath= @deselect.txt tests/$room" >/seen/tests-$room.txt 2>&1
    last=$(tail -n 1 /seen/tests-$room.txt | tr -d '\r')
    case $last in *failed* | *error*) bad "$room: $last" ;; *passed*) ok "$room: $last" ;; *) bad "$room: $last" ;; esac
  done
  [ $faults = 0 ] && echo "TRIED: ok" || echo "TRIED: $faults faults"
  exit
fi

program="$local/acupress-desktop.cmd"
# A call that waits for ever is a fault, not the end of the trial.
ask() { ann timeout -k 5 90 wine "$local/python.exe" -m acupress_desktop "$@" </dev/null | tr -d '\r'; }
holds "it tells its version" "ask --version | grep -q 'acupress-desktop [0-9]'"
ask doctor >/seen/doctor.txt 2>&1; cat /seen/doctor.txt
now=$(date -u +%Y-%m-%dT%H:%M:%S+00:00)
answers=$(for q in Q1 Q2 Q3 Q4a Q4b Q5 Q6 Q7a Q7b Q7c Q8a Q8b Q8c Q9; do printf '"%s": {"yes": false}, ' $q; done)
data=$roaming/acupress-desktop
su ann -c "mkdir -p $data"
su ann -c "cat > $data/answers.json" <<A
{"version": 1, "adult": true, "answered": "$now", "checked": "$now", "answers": {${answers%, }}}
A
link="$roaming/Microsoft/Windows/Start Menu/Programs/Acupress.lnk"
holds "the Start menu has it" "[ -e '$link' ]"
began=$(date +%s)
ann wine start /unix "$link" >/dev/null 2>&1
# The large window, not one of the system's with what went wrong, which has the same name.
wide() { for w in $(ann xdotool search --onlyvisible --name Acupress); do ann xdotool getwindowgeometry "$w" | grep -Eq 'Geometry: ([89]|1[0-9])[0-9]{2}x' && return 0; done; return 1; }
if waits wide; then ok "the window opens from the Start menu ($(($(date +%s) - began)) s)"; else bad "the window opens from the Start menu"; fi
sleep 20
picture window
if said=$(ask status 2>&1); then ok "status is answered: $said"; else bad "status is answered: $said"; fi
holds "a second start raises the first" "ask"
holds "a session is started" "ask start desk-break"
if ask status | grep -q left; then ok "a session runs"; else bad "a session runs"; fi
sleep 10
picture session
holds "the session is stopped" "ask stop"
holds "a sheet is asked for" "ask sheet --points LI4,GB34 --output 'C:\\sheet.pdf'"
holds "a sheet is written" "[ 0\$(stat -c %s $prefix/drive_c/sheet.pdf) -gt 10000 ] && head -c 5 $prefix/drive_c/sheet.pdf | grep -q PDF-"
cp $prefix/drive_c/sheet.pdf /seen/ 2>/dev/null
ask doctor --json >/seen/doctor.json
holds "routine files are opened by the kind's command" "ann wine reg query 'HKCU\\Software\\Classes\\.json\\OpenWithProgids' | grep -q Acupress.Routine"
ann wine /tmp/setup.exe /S; code=$?
holds "a setup beside the running program ends with 2 and leaves it ($code)" "[ $code = 2 ] && ask status | grep -q ."
ask autostart on >/dev/null 2>&1
for n in $(ps -u ann -o pid=,args= | awk '/acupress_desktop/ && !/awk/ {print $1}'); do kill "$n" 2>/dev/null; done
waits "! ps -u ann -o args= | grep -q '[a]cupress_desktop'" && ok "it ends" || bad "it ends"
holds "faults: none" "[ ! -e $data/faults.log ]"
[ -e $data/faults.log ] && cat $data/faults.log

ann wine /tmp/setup.exe /S; code=$?
holds "it installs over itself ($code)" "[ $code = 0 ] && [ -e $local/pythonw.exe ] && [ -e '$link' ]"
ann wine "$local/uninstall.exe" /S
waits "[ ! -e $local ]" && ok "it is removed" || bad "it is removed: $(find $local | head -5)"
ann wine reg export 'HKCU\Software' 'C:\after.reg' /y >/dev/null 2>&1
holds "nothing of it is in the registry" "! iconv -f utf-16 -t utf-8 $prefix/drive_c/after.reg | grep -i acupress"
left=$(cd $prefix && find . -iname '*acupress*' | grep -v '/Roaming/acupress-desktop')
holds "nothing of it is left but the data ($left)" "[ -z '$left' ]"
holds "the data are left" "[ -e $data/answers.json ]"
(cd $prefix && find . -type f | sort) >/tmp/files-after
comm -13 /tmp/files-before /tmp/files-after | sed 's/^/  new: /' | head -20
[ $faults = 0 ] && echo "TRIED: ok" || echo "TRIED: $faults faults"
