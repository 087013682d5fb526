#!/bin/sh
# QMediaDevices (Qt 6.11, Linux) never lists an output of a PulseAudio server that starts after its first look.
#
# Expected: `audioOutputsChanged` is sent and `audioOutputs()` lists the output once the server is there, as
#   it does when an output of a running server comes or goes.
# What happens: where no server answered at the first look, the list stays empty for the rest of the process,
#   with a running event loop, for the same QMediaDevices and for new ones, and no signal comes. A process
#   started at the same moment lists the output. Nothing but a new process helps.
# Seen with: PySide6-Essentials and PySide6-Addons 6.11.1, PulseAudio 16.1. Source: doc.qt.io, QMediaDevices: "if
#   it detects that a new device has been connected to the system ... it will update the corresponding device
#   list and emit a signal"; no such limit is named there.
# Matters to: every program that starts with the desktop (autostart, kiosk, a service), before the sound server,
#   or in a container or remote session whose sound is set up later: it is silent until it is started again.
# Needs: python3 (3.9 or newer), pulseaudio. Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
for tool in python3 pulseaudio; do
    command -v "$tool" >/dev/null || { echo "needs $tool"; exit 2; }
done
dir=$(mktemp -d) || exit 2
server=
trap '[ -n "$server" ] && kill "$server" 2>/dev/null; rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.1 PySide6-Addons==6.11.1 >/dev/null 2>&1 || { echo "pip failed"; exit 2; }
mkdir -m 700 "$dir/run"
export HOME="$dir" XDG_RUNTIME_DIR="$dir/run" PULSE_RUNTIME_PATH="$dir/run" PULSE_SERVER="unix:$dir/sound"
unset PULSE_COOKIE PULSE_SINK PIPEWIRE_REMOTE DBUS_SESSION_BUS_ADDRESS

cat >"$dir/look.py" <<'PY'
"""Look until an output is listed, for at most so many seconds; make a file after the first look."""
import sys, time
import PySide6
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtMultimedia import QMediaDevices

app = QCoreApplication(sys.argv)
devices, told = QMediaDevices(), []
devices.audioOutputsChanged.connect(lambda: told.append(True))

def names():
    here = {device.description() for device in devices.audioOutputs()}
    return sorted(here | {device.description() for device in QMediaDevices().audioOutputs()})

first = names()
open(sys.argv[2], "w").close()
until = time.monotonic() + float(sys.argv[1])
def again():
    if names() or time.monotonic() > until:
        app.quit()
timer = QTimer()
timer.timeout.connect(again)
timer.start(200)
app.exec()
print(f"PySide6 {PySide6.__version__}: first {first}, at the end {names()}, signals {len(told)}")
PY

"$dir/venv/bin/python" "$dir/look.py" 25 "$dir/looked" >"$dir/early" 2>/dev/null &
early=$!
for _ in $(seq 150); do [ -e "$dir/looked" ] && break; sleep .2; done
[ -e "$dir/looked" ] || { echo "the first process did not look"; exit 2; }
pulseaudio --version
pulseaudio --daemonize=no --exit-idle-time=-1 -n \
    -L "module-native-protocol-unix auth-anonymous=1 socket=$dir/sound" -L "module-null-sink sink_name=late" \
    >/dev/null 2>&1 &
server=$!
for _ in $(seq 100); do [ -S "$dir/sound" ] && break; sleep .1; done
[ -S "$dir/sound" ] || { echo "pulseaudio did not start"; exit 2; }
"$dir/venv/bin/python" "$dir/look.py" 20 "$dir/looked2" >"$dir/late" 2>/dev/null
wait "$early"
echo "started before the server: $(cat "$dir/early")"
echo "started after it:          $(cat "$dir/late")"
grep -q "at the end \['" "$dir/late" || { echo "no output is listed at all"; exit 2; }
grep -q "first \[\], at the end \[\], signals 0" "$dir/early" && exit 0
exit 1
