"""Headless Chromium over a pipe: no port, no package, nothing that outlives the program.

Commands and events are those of the Chrome DevTools Protocol, as JSON with a zero byte after each.
"""

import fcntl
import json
import os
import pathlib
import select
import shutil
import signal
import subprocess
import tempfile
import time

# Generous, because the slowest machine that runs this counts; nothing waits longer than it must.
PATIENCE = 120

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

OPTIONS = [
    "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
    "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
    "--disable-extensions", "--disable-sync", "--no-first-run", "--no-default-browser-check",
    "--mute-audio", "--lang=en-GB", "--force-color-profile=srgb", "--font-render-hinting=none",
]


class BrowserFault(Exception):
    """Chromium did not do what it was asked."""


def installed():
    """Where Chromium is; `None` if it is nowhere."""
    names = [os.environ["CHROMIUM"]] if os.environ.get("CHROMIUM") else NAMES
    return next((path for path in map(shutil.which, names) if path), None)


class Chromium:
    """A browser of its own, with an empty profile."""

    def __init__(self, program, log):
        self.profile = tempfile.mkdtemp(prefix="precedence-pages-")
        self.log = pathlib.Path(log)
        self.answers = {}
        self.tabs = {}
        self.last = 0
        self.rest = b""
        self.process = self._start(program)

    def _start(self, program):
        # Chromium reads from descriptor 3 and writes to 4; these are first made here as higher
        # numbers, so that neither can be the other's.
        theirs_in, ours_out = (self._high(end) for end in os.pipe())
        ours_in, theirs_out = (self._high(end) for end in os.pipe())
        self.to_browser, self.from_browser = ours_out, ours_in

        def connect():
            os.dup2(theirs_in, 3)
            os.dup2(theirs_out, 4)

        with open(self.log, "wb") as log:
            process = subprocess.Popen(
                [program, *OPTIONS, f"--user-data-dir={self.profile}", "about:blank"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=connect,
                pass_fds=(3, 4), start_new_session=True)
        os.close(theirs_in)
        os.close(theirs_out)
        return process

    @staticmethod
    def _high(end):
        high = fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 20)
        os.close(end)
        return high

    def kill(self):
        """Ends the browser and all processes that it started."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def end(self):
        """Ends the browser and leaves nothing of it; nobody may be waiting for it."""
        self.kill()
        self.process.wait(timeout=PATIENCE)
        for end in (self.to_browser, self.from_browser):
            os.close(end)
        shutil.rmtree(self.profile, ignore_errors=True)

    def send(self, method, session=None, **parameters):
        """Sends a command without waiting; its number is where the answer will be."""
        self.last += 1
        message = {"id": self.last, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.to_browser, data):]
        return self.last

    def call(self, method, session=None, **parameters):
        """What a command answers."""
        number = self.send(method, session, **parameters)
        self.read_until(lambda: number in self.answers, method)
        answer = self.answers.pop(number)
        if "error" in answer:
            raise BrowserFault(f"{method}: {answer['error'].get('message', answer['error'])}")
        return answer["result"]

    def read_until(self, is_there, what):
        """Reads what the browser says until something is there, or its time is up."""
        deadline = time.monotonic() + PATIENCE
        while not is_there():
            ready, _, _ = select.select([self.from_browser], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                raise BrowserFault(f"{what}: no answer within {PATIENCE} s")
            data = os.read(self.from_browser, 1 << 20)
            if not data:
                raise BrowserFault(f"{what}: Chromium has ended; its last words:\n{self._last_words()}")
            *messages, self.rest = (self.rest + data).split(b"\0")
            for message in messages:
                self._take(json.loads(message))

    def _take(self, message):
        if "id" in message:
            self.answers[message["id"]] = message
            return
        tab = self.tabs.get(message.get("sessionId"))
        if tab:
            tab.events.append(message)
        if message["method"] == "Page.javascriptDialogOpening":
            # Left open, it would hold up everything else.
            self.send("Page.handleJavaScriptDialog", message["sessionId"], accept=False)

    def _last_words(self):
        lines = self.log.read_text(errors="replace").splitlines()
        return "\n".join(lines[-12:])

    def tab(self):
        """An empty page."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        tab = Tab(self, target, session)
        self.tabs[session] = tab
        for domain in ("Page", "Runtime", "Log", "Network", "Audits", "Inspector"):
            tab.call(f"{domain}.enable")
        tab.call("Emulation.setFocusEmulationEnabled", enabled=True)
        return tab


class Tab:
    """A page in the browser and everything that happened to it."""

    def __init__(self, browser, target, session):
        self.browser, self.target, self.session = browser, target, session
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.browser.tabs.pop(self.session, None)
        self.browser.call("Target.closeTarget", targetId=self.target)

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def load(self, address):
        """Opens a page and waits until all of it is there."""
        seen = len(self.events)
        fault = self.call("Page.navigate", url=address).get("errorText")
        if fault:
            raise BrowserFault(f"{address} cannot be opened: {fault}")

        def has_loaded():
            names = {event["method"] for event in self.events[seen:]}
            return names & {"Page.loadEventFired", "Inspector.targetCrashed"}

        self.browser.read_until(has_loaded, f"opening {address}")
        self.settle()

    def settle(self):
        """Waits until what was asked for is painted, so that its messages and requests are known."""
        self.call("Page.captureScreenshot", format="jpeg", quality=1,
                  clip={"x": 0, "y": 0, "width": 8, "height": 8, "scale": 1})

    def evaluate(self, expression):
        """The value of an expression of JavaScript, or of what it promises."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True,
                           awaitPromise=True, userGesture=False)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            said = details.get("exception", {}).get("description") or details.get("text")
            raise BrowserFault(f"a question to the page failed: {said}")
        return answer["result"].get("value")

    def width(self, pixels, height=900, is_phone=False):
        self.call("Emulation.setDeviceMetricsOverride", width=pixels, height=height,
                  deviceScaleFactor=1, mobile=is_phone)

    def media(self, kind="screen", is_dark=False):
        """Shows the page as on a screen or on paper, to somebody who likes it light or dark."""
        scheme = "dark" if is_dark else "light"
        self.call("Emulation.setEmulatedMedia", media=kind,
                  features=[{"name": "prefers-color-scheme", "value": scheme}])

    def key(self, name, text=""):
        """Presses a key and lets it go."""
        codes = {"Tab": 9, "Enter": 13}
        common = {"key": name, "code": name, "windowsVirtualKeyCode": codes[name]}
        self.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown",
                  **({"text": text} if text else {}), **common)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)
