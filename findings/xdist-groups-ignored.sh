#!/bin/sh
# pytest-xdist 3.8 with pytest 9.2: `--dist loadgroup` ignores `xdist_group`, without a word.
#
# Expected: tests that are marked with one xdist_group run in one worker, one after the other.
# What happens: they are spread over the workers as if they had no mark. xdist appends the group to the private
#   attribute `_nodeid` of a test; since pytest 9.2 the identity of a node is kept as a structure (`_id`), from
#   which `nodeid` is read, so that the suffix has no effect. There is no error and no warning.
# Seen with: pytest 9.2.0 and pytest-xdist 3.8.0; with pytest 9.0.2 the group holds. Source: xdist's documentation:
#   "--dist loadgroup: Tests are grouped by the xdist_group mark. Groups are distributed to available workers as
#   whole units. This guarantees that all tests with same xdist_group name run in the same worker."
# Matters to: suites whose grouped tests share something that there is once (a print service, a port, a database):
#   they begin to fail by chance after an upgrade of pytest. `--dist loadfile` still keeps a file together.
# Needs: python3 (3.10 or newer). Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null || { echo "needs python3"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
cat >"$dir/test_group.py" <<'PY'
import pytest

@pytest.mark.xdist_group("one")
@pytest.mark.parametrize("number", range(12))
def test_in_a_group(number, worker_id):
    print(worker_id)
PY
workers() { # PYTEST: the number of workers that ran the twelve tests of the one group
    python3 -m venv "$dir/$1" && "$dir/$1/bin/pip" install -q --disable-pip-version-check \
        "pytest==$1" pytest-xdist==3.8.0 >/dev/null 2>&1 || return 1
    (cd "$dir" && "$dir/$1/bin/python" -m pytest -v -n 3 --dist loadgroup -p no:cacheprovider test_group.py 2>/dev/null) |
        sed -n 's/^\[\(gw[0-9]*\)\].*PASSED.*/\1/p' | sort -u | wc -l
}
old=$(workers 9.0.2) || { echo "pip failed"; exit 2; }
new=$(workers 9.2.0) || { echo "pip failed"; exit 2; }
echo "pytest-xdist 3.8.0: one group of twelve tests ran in $old worker(s) with pytest 9.0.2, in $new with 9.2.0"
if [ "$old" -eq 1 ] && [ "$new" -gt 1 ]; then echo "as described"; else echo "not as described"; exit 1; fi
