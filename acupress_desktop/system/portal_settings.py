"""What the desktop's portal tells of its settings, at the start and whenever one is changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"


class PortalSettings(QObject):
    """Asks for the `keys` (name space and key) when it is made and whenever a portal comes, waits for no
    answer, and hands each value that it hears of to `take`, of other keys too. `bus` gives the session bus,
    or None where there is none."""

    def __init__(
        self,
        parent: QObject,
        bus: Callable[[], QDBusConnection | None],
        keys: Sequence[tuple[str, str]],
        take: Callable[[str, str, object], None],
    ) -> None:
        super().__init__(parent)
        self._bus, self._keys, self._take = bus, keys, take
        self._listen()

    def _listen(self) -> None:
        if (bus := self._bus()) is None:
            return
        from PySide6.QtDBus import QDBusServiceWatcher

        slot = SLOT("heard(QString,QString,QDBusVariant)")
        # The stubs want bytes, which it refuses.
        bus.connect(PORTAL, PORTAL_PATH, SETTINGS, "SettingChanged", self, slot)  # type: ignore[call-overload]
        modes = QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
        come = QDBusServiceWatcher(PORTAL, bus, modes, self)
        come.serviceRegistered.connect(lambda _: self._ask())
        self._ask()

    def _ask(self) -> None:
        for space, key in self._keys:
            self._ask_for(space, key, "ReadOne")

    def _ask_for(self, space: str, key: str, method: str) -> None:
        """By the method of today's portals, then by that of older ones."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        if (bus := self._bus()) is None:
            return
        question = QDBusMessage.createMethodCall(PORTAL, PORTAL_PATH, SETTINGS, method)
        question.setArguments([space, key])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(question), self)

        def answered(done: QDBusPendingCallWatcher) -> None:
            answer = done.reply()
            done.deleteLater()
            if done.isError():
                if method == "ReadOne" and _unknown(answer):
                    self._ask_for(space, key, "Read")
                return
            self._hand_on(space, key, next(iter(answer.arguments()), None))

        watcher.finished.connect(answered)

    @Slot(str, str, "QDBusVariant")
    def heard(self, space: str, key: str, value: object) -> None:
        """The portal's signal: a setting of the desktop, any of them, is another one."""
        self._hand_on(space, key, value)

    def _hand_on(self, space: str, key: str, value: object) -> None:
        from PySide6.QtDBus import QDBusVariant  # late: only Linux has a bus

        while isinstance(value, QDBusVariant):  # older portals wrap it twice
            value = value.variant()
        self._take(space, key, value)


def _unknown(answer: QDBusMessage) -> bool:
    return answer.errorName() == "org.freedesktop.DBus.Error.UnknownMethod"
