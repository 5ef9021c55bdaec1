"""Several browsers at work, each at a page of its own."""

import concurrent.futures
import os
import queue
import signal
import subprocess
import sys

from . import samples
from .chromium import Chromium
from .page import Findings, check

# More would not be faster: each browser has several processes of its own.
MOST_BROWSERS = 3


class Crew:
    """Browsers that check pages; all are ended when its block is left, whatever ends it."""

    def __init__(self, program, axe, folder, longest):
        self.axe, self.folder = axe, folder
        count = min(MOST_BROWSERS, os.cpu_count() or 1)
        self.browsers = [Chromium(program, folder / f"chromium-{number}.log") for number in range(count)]
        self.idle = queue.SimpleQueue()
        for browser in self.browsers:
            self.idle.put(browser)
        self.workers = concurrent.futures.ThreadPoolExecutor(count)
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGALRM):
            signal.signal(number, self._stop)
        signal.alarm(longest)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.workers.shutdown(wait=False, cancel_futures=True)
        # Whoever waits for an answer of a browser that has ended waits no longer.
        for browser in self.browsers:
            browser.kill()
        self.workers.shutdown(wait=True)
        for browser in self.browsers:
            browser.end()

    @staticmethod
    def _stop(number, _):
        sys.exit("the pages take too long" if number == signal.SIGALRM else 128 + number)

    def check(self, makes):
        """Checks the page that each way of making one makes: pairs of page and findings, in order.

        A page that could not be made is `None`; one that need not be looked at is left out.
        """
        for work in [self.workers.submit(self._check, make) for make in makes]:
            page, findings = work.result()
            if findings:
                yield page, findings

    def _check(self, make):
        try:
            page = make()
        except (samples.CannotMake, OSError, subprocess.TimeoutExpired) as fault:
            return None, Findings([str(fault)], [])
        if not page:
            return None, None
        browser = self.idle.get()
        try:
            return page, check(browser, page, self.axe, self.folder)
        finally:
            self.idle.put(browser)
