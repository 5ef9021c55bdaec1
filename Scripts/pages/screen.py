"""What has to hold of a page on a screen."""

import base64
import json
import pathlib

PROBE = (pathlib.Path(__file__).parent / "probe.js").read_text()

# Wide, a phone, and the narrowest that WCAG 2.1 (1.4.10 Reflow) asks for.
WIDTHS = [1280, 390, 320]
# Past this many stops the keyboard is believed: the rest of the folds only have to be reachable.
MOST_STOPS = 150
# Taller pictures are cut: they are for looking at.
TALLEST_PICTURE = 12000
# Smaller letters of a picture on a phone are worth a word.
SMALLEST_LETTERS = 9
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]


def ask(tab, question, *values):
    """What the page answers to a question of probe.js."""
    return tab.evaluate(f"({PROBE}).{question}({', '.join(map(json.dumps, values))})")


def each_once(problems):
    """The problems without repetitions, in their order."""
    return list(dict.fromkeys(problems))


def picture(tab, width, file):
    """Keeps what the page looks like."""
    height = min(ask(tab, "height"), TALLEST_PICTURE)
    shot = tab.call("Page.captureScreenshot", format="png", captureBeyondViewport=True,
                    clip={"x": 0, "y": 0, "width": width, "height": height, "scale": 1})
    file.write_bytes(base64.b64decode(shot["data"]))


def widths(tab, pictures):
    """Problems of the page at each width; pictures are kept of the first two."""
    problems = []
    for width in WIDTHS:
        tab.width(width, is_phone=width < 600)
        if width > 320:
            picture(tab, width, pictures(f"{width}"))
        for is_open in (False, True):
            ask(tab, "fold", is_open)
            state = " with everything unfolded" if is_open else ""
            found = ask(tab, "sideways", width) + (ask(tab, "pictures") if width == 1280 else [])
            problems += [f"at {width} pixels{state}: {problem}" for problem in found]
            if found:
                break
        ask(tab, "fold", False)
    return problems


def small_letters(tab):
    """A note where the letters of pictures become too small to read on a phone."""
    tab.width(390, is_phone=True)
    smallest = ask(tab, "smallest")
    is_small = smallest is not None and smallest < SMALLEST_LETTERS
    return [f"at 390 pixels the smallest letters of pictures are {smallest} pixels high"] if is_small else []


def dark(tab, pictures):
    """Whether the page is another one for somebody who likes it dark."""
    tab.width(1280)
    light = ask(tab, "colours")
    tab.media(is_dark=True)
    is_same = ask(tab, "colours") == light
    picture(tab, 1280, pictures("1280-dark"))
    tab.media()
    return ["the page is the same in light and dark"] if is_same else []


def keyboard(tab):
    """Whether the Tab key leads everywhere, visibly, and Enter opens what is folded."""
    problems, opened, reached = [], set(), set()
    tab.width(1280)
    ask(tab, "fold", False)
    tab.evaluate("document.activeElement?.blur(); scrollTo(0, 0)")
    stops = 0
    while stops < MOST_STOPS:
        tab.key("Tab")
        here = ask(tab, "focus")
        if here is None or here["number"] in reached:
            break
        stops += 1
        reached.add(here["number"])
        if not here["isSeen"]:
            problems.append(f"the keyboard is there, but nobody sees it: {here['name']}")
        if here["fold"] is not None and not here["isOpen"]:
            tab.key("Enter", "\r")
            after = ask(tab, "focus")
            if after and after["isOpen"]:
                opened.add(here["fold"])
    for number, fold in enumerate(ask(tab, "folds")):
        if not fold["isReachable"] or (stops < MOST_STOPS and number not in opened):
            problems.append(f"cannot be unfolded with the keyboard: {fold['name']}")
    ask(tab, "fold", False)
    return each_once(problems)


def happenings(tab):
    """What the browser complained of, and what the page asked for beside itself."""
    problems = []
    own = None
    for event in tab.events:
        method, said = event["method"], event["params"]
        if method == "Runtime.consoleAPICalled" and said["type"] in ("error", "warning", "assert"):
            words = " ".join(str(part.get("value", part.get("description"))) for part in said["args"])
            problems.append(f"console {said['type']}: {words}")
        elif method == "Runtime.exceptionThrown":
            details = said["exceptionDetails"]
            problems.append(f"exception: {details.get('exception', {}).get('description', details['text'])}")
        elif method == "Log.entryAdded" and said["entry"]["level"] in ("error", "warning"):
            problems.append(f"browser {said['entry']['level']}: {said['entry']['text']}")
        elif method == "Audits.issueAdded" and said["issue"]["code"] == "ContentSecurityPolicyIssue":
            details = said["issue"]["details"]["contentSecurityPolicyIssueDetails"]
            problems.append(f"against the Content-Security-Policy: {details['violatedDirective']}"
                            f" {details.get('blockedURL', '')}".rstrip())
        elif method == "Network.requestWillBeSent":
            address = said["request"]["url"]
            own = own or address
            if address != own and not address.startswith("data:"):
                problems.append(f"a request leaves the page: {address[:200]}")
        elif method == "Page.javascriptDialogOpening":
            problems.append(f"a dialog opens: {said['message'][:80]}")
        elif method == "Inspector.targetCrashed":
            problems.append("the page makes the browser crash")
    return each_once(problems)


def without_scripts(browser, address, text):
    """Whether the page says the same with scripts switched off."""
    with browser.tab() as tab:
        tab.call("Emulation.setScriptExecutionDisabled", value=True)
        tab.width(1280)
        tab.load(address)
        ask(tab, "fold", True)
        is_same = ask(tab, "text") == text
    return [] if is_same else ["with scripts disabled the page does not say the same"]


def accessibility(browser, address, axe, is_long):
    """Serious problems that axe-core finds, in light and dark and on a phone; lesser ones as notes.

    Of a long page, only what is not folded, in light.
    """
    found = {}
    with browser.tab() as tab:
        tab.width(1280)
        tab.load(address)
        tab.evaluate(axe + "\n;null")
        ask(tab, "fold", not is_long)
        # Another light changes nothing but colours, another width nothing but what has to be scrolled.
        ways = [("light", 1280, False, None), ("dark", 1280, True, ["color-contrast"]),
                ("on a phone", 390, False, ["scrollable-region-focusable"])]
        for way, width, is_dark, rules in ways[:1] if is_long else ways:
            tab.width(width, is_phone=width < 600)
            tab.media(is_dark=is_dark)
            for one in violations(tab, rules):
                found.setdefault(one["id"], (one, []))[1].append(way)
    problems, notes = [], []
    for one, ways in found.values():
        is_serious = one["impact"] in ("serious", "critical")
        (problems if is_serious else notes).append(in_words(one, ways))
    return problems, notes


def violations(tab, rules=None):
    """What axe-core finds now, of these rules or of all."""
    wanted = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS}
    settings = {"runOnly": wanted, "resultTypes": ["violations"], "preload": False}
    return tab.evaluate(
        f"axe.run(document, {json.dumps(settings)}).then(({{violations}}) => violations.map((one) => "
        "({id: one.id, impact: one.impact, help: one.help, count: one.nodes.length,"
        " place: one.nodes[0].target.join(' '), why: one.nodes[0].failureSummary})))")


def in_words(one, ways):
    why = " ".join((one["why"] or "").split())
    return (f"axe {one['id']} ({one['impact']}; {', '.join(ways)}): {one['help']}; {one['count']} of them,"
            f" the first {one['place'][:120]}: {why[:300]}")
