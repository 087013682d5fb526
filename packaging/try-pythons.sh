#!/bin/bash
# Tries the wheel with every Python that is here, and with pipx and uv, each in a folder of its own that goes again.
# Needs a network for the packages that it asks for.
#
#   packaging/try-pythons.sh dist/acupress_desktop-VERSION-py3-none-any.whl [PYTHON...]    (python3.11 to python3.14)
set -u
wheel=$(readlink -f "$1")
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home QT_QPA_PLATFORM=offscreen PIP_DISABLE_PIP_VERSION_CHECK=1 LANG=C.UTF-8
export PIPX_HOME=$work/pipx PIPX_BIN_DIR=$work/bin UV_TOOL_DIR=$work/uv UV_TOOL_BIN_DIR=$work/bin UV_NO_CACHE=1
unset DISPLAY WAYLAND_DISPLAY PYTHONPATH DBUS_SESSION_BUS_ADDRESS
mkdir -p "$HOME"
faults=0
tried() { # WHAT PROGRAM: what needs no screen, then the window in memory, a second start, the end
  local what=$1 program=$2 data=$work/data fault=""
  rm -rf "$data" "$work/sheet.pdf"
  "$program" --version >/dev/null || fault="--version"
  "$program" points LI4 >/dev/null || fault="$fault points"
  "$program" doctor >/dev/null || fault="$fault doctor"
  "$program" sheet --points LI4,GB34 --output "$work/sheet.pdf" >"$work/said" 2>&1 && head -c 5 "$work/sheet.pdf" | grep -q PDF- || fault="$fault sheet"
  "$program" --data-dir "$data" >"$work/said" 2>&1 &
  local number=$! there=""
  for _ in $(seq 300); do "$program" --data-dir "$data" status >/dev/null 2>&1 && there=yes && break; sleep .2; done
  [ -n "$there" ] && "$program" --data-dir "$data" || fault="$fault window"
  kill $number 2>/dev/null; wait $number 2>/dev/null
  [ ! -s "$work/said" ] || { fault="$fault said:"; head -5 "$work/said"; }
  [ ! -e "$data/faults.log" ] || { fault="$fault faults.log"; tail -20 "$data/faults.log"; }
  if [ -z "$fault" ]; then echo "ok: $what"; else echo "WRONG: $what: $fault"; faults=$((faults + 1)); fi
}
qt() { "$1" -c 'import PySide6, sys; print("Python %d.%d.%d" % sys.version_info[:3], "with PySide6", PySide6.__version__)'; }
for python in "${@:-python3.11 python3.12 python3.13 python3.14}"; do for python in $python; do
  "$python" -c pass 2>/dev/null || { echo "not here: $python"; continue; }
  "$python" -m venv "$work/venv" && "$work/venv/bin/pip" install -q "$wheel" 2>"$work/pip" || { echo "WRONG: $python: pip"; tail -3 "$work/pip"; faults=$((faults + 1)); rm -rf "$work/venv"; continue; }
  tried "$(qt "$work/venv/bin/python")" "$work/venv/bin/acupress-desktop"
  rm -rf "$work/venv"
done; done
for tool in "pipx install" "uv tool install"; do
  set -- $tool
  command -v "$1" >/dev/null || { echo "not here: $1"; continue; }
  $tool "$wheel" >"$work/said" 2>&1 || { echo "WRONG: $tool"; tail -3 "$work/said"; faults=$((faults + 1)); continue; }
  tried "$tool, $("$1" --version)" "$work/bin/acupress-desktop"
  ${tool%install}uninstall acupress-desktop >/dev/null 2>&1
  [ ! -e "$work/bin/acupress-desktop" ] || { echo "WRONG: $tool leaves it"; faults=$((faults + 1)); }
done
[ $faults = 0 ] && echo "TRIED: ok" || { echo "TRIED: $faults faults"; exit 1; }
