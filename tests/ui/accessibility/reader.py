# SPDX-License-Identifier: Apache-2.0
"""Uses the program as a screen reader does: over AT-SPI it reads names and presses buttons.

usage: dbus-run-session -- xvfb-run -a python3 reader.py PROGRAM
"""
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 90  # seconds until a wait is given up; the example year takes some seconds to build


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def everything(node):
    yield node
    for child in children(node):
        yield from everything(child)


def is_shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def until(what, found):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            result = found()
        except gi.repository.GLib.Error:  # the tree changed under our hands
            result = None
        if result:
            return result
        time.sleep(0.05)
    raise SystemExit(f"gave up waiting for {what}")


def program():
    return next((app for app in children(Atspi.get_desktop(0)) if app.get_name().lower().startswith("rangvoan")), None)


def named(name, role=None):
    app = program()
    return next((node for node in everything(app) if node.get_name() == name and is_shown(node) and
                 (role is None or node.get_role() == role)), None) if app else None


def press(name):
    button = until(f"the button “{name}”", lambda: named(name))
    for number in range(Atspi.Action.get_n_actions(button)):
        if Atspi.Action.get_action_name(button, number) in ("Press", "Toggle"):
            Atspi.Action.do_action(button, number)
            return
    raise SystemExit(f"“{name}” cannot be pressed")


def nameless():
    """What can be pressed or typed in, is shown, and has no name to read out."""
    roles = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.COMBO_BOX, Atspi.Role.TEXT,
             Atspi.Role.SPIN_BUTTON, Atspi.Role.TABLE)
    return [str(node.get_role_name()) for node in everything(program())
            if node.get_role() in roles and is_shown(node) and not node.get_name().strip()]


def main():
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, QT_QPA_PLATFORM="xcb",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        window = subprocess.Popen([sys.argv[1]], env=environment)
        try:
            press("EN")
            press("Open the example")
            # The page is read out: its title, then a stage with its state in words.
            until("the page Today", lambda: named("To do"))
            press(until("the stage Committee", lambda: next((node.get_name() for node in everything(program())
                        if node.get_name().startswith("Committee") and is_shown(node)), None)))
            until("the table of members", lambda: named("Members", Atspi.Role.TABLE))
            faults = nameless()
            if faults:
                raise SystemExit(f"without a name: {', '.join(faults)}")
            press("ខ្មែរ")
            until("the table of members in Khmer", lambda: named("សមាជិក", Atspi.Role.TABLE))
        finally:
            window.terminate()
            window.wait(20)
    print("read and pressed")


if __name__ == "__main__":
    main()
