"""A page, and all that is checked of it."""

import dataclasses
import pathlib
import time
import xml.etree.ElementTree as tree

from . import paper, screen
from .chromium import BrowserFault

# What a report of up to 30 candidates may weigh; a longer one in proportion.
LARGEST_PAGE = 300_000
CANDIDATES_OF_THAT = 30
# Longer pages are like shorter ones in kind; axe-core, by far the slowest, looks at them less closely.
LONG_PAGE = 1_000_000
MANY_CANDIDATES = 100
SVG = "{http://www.w3.org/2000/svg}"
ALLOWED_IN_PICTURES = {"svg", "title", "desc", "defs", "g", "path", "rect", "line", "polyline", "polygon",
                       "circle", "ellipse", "text", "tspan", "use", "symbol", "clipPath", "marker",
                       "pattern", "style", "metadata", "a"}


@dataclasses.dataclass
class Page:
    """A file to be opened."""

    #: The file.
    path: pathlib.Path
    #: What is made of it, its pictures for one, is called so.
    name: str
    #: The names that it has to show, as they are.
    candidates: list = dataclasses.field(default_factory=list)
    #: Whether the program made it as a report, with the decision record in it.
    is_report: bool = False
    #: Whether its size is that of an ordinary report.
    has_usual_size: bool = True

    @property
    def address(self):
        return self.path.resolve().as_uri()


@dataclasses.dataclass
class Findings:
    """What was found: problems fail the check, notes are for reading."""

    problems: list
    notes: list
    seconds: float = 0.0


def check(browser, page, axe, folder):
    """Opens a page or a picture and checks everything of it."""
    started = time.monotonic()
    try:
        findings = (check_picture if page.path.suffix == ".svg" else check_page)(browser, page, axe, folder)
    except (BrowserFault, OSError) as fault:
        findings = Findings([str(fault)], [])
    findings.seconds = time.monotonic() - started
    return findings


def check_page(browser, page, axe, folder):
    size = page.path.stat().st_size

    def pictures(kind):
        return folder / f"{page.name}-{kind}.png"

    with browser.tab() as tab:
        tab.width(1280)
        tab.media()
        tab.load(page.address)
        problems = weight(page, size) + screen.ask(tab, "structure") + names(tab, page)
        problems += screen.widths(tab, pictures) + screen.dark(tab, pictures) + screen.keyboard(tab)
        small = screen.small_letters(tab)
        tab.width(1280)
        screen.ask(tab, "fold", True)
        text = screen.ask(tab, "text")
        problems += paper.layout(tab)
        problems += paper.printing(tab, folder / f"{page.name}.pdf")
        problems = screen.happenings(tab) + problems
    problems += screen.without_scripts(browser, page.address, text)
    is_long = size > LONG_PAGE or len(page.candidates) > MANY_CANDIDATES
    found, notes = screen.accessibility(browser, page.address, axe, is_long)
    return Findings(screen.each_once(problems + found), small + notes)


def weight(page, size):
    limit = LARGEST_PAGE * max(1, len(page.candidates) / CANDIDATES_OF_THAT)
    if page.has_usual_size and size > limit:
        return [f"the page has {size:,} bytes, more than {limit:,.0f}"]
    return []


def names(tab, page):
    """Candidates that the page does not show as they are written."""
    said = flat(screen.ask(tab, "content")) if page.candidates else ""
    problems = [f"a candidate is not in the page as it is written: '{name[:80]}'"
                for name in page.candidates if flat(name) not in said]
    if page.is_report and screen.ask(tab, "record") != "precedence.decision-record/1":
        problems.append("the decision record is not in the page")
    return problems


def flat(text):
    return " ".join(text.split())


def check_picture(browser, page, _, folder):
    """Checks an SVG file: well formed, with title and description, nothing in it that acts or loads."""
    problems = []
    try:
        root = tree.parse(page.path).getroot()
    except tree.ParseError as fault:
        return Findings([f"not well-formed: {fault}"], [])
    problems += [f"the picture has no {part}" for part in ("title", "desc")
                 if not (root.findtext(SVG + part) or "").strip()]
    if "viewBox" not in root.attrib:
        problems.append("the picture has no viewBox")
    for element in root.iter():
        tag = element.tag.replace(SVG, "")
        if tag not in ALLOWED_IN_PICTURES:
            problems.append(f"an element has no place in a picture: {tag[:60]}")
        for name, value in element.attrib.items():
            if name.startswith("on") or (name.endswith("href") and not value.startswith("#")):
                problems.append(f"an attribute has no place in a picture: {name}")
    said = flat(" ".join(root.itertext()))
    problems += [f"a candidate is not in the picture as it is written: '{name[:80]}'"
                 for name in page.candidates if flat(name) not in said]
    with browser.tab() as tab:
        tab.width(1280)
        tab.media()
        tab.load(page.address)
        problems += screen.ask(tab, "pictures")
        screen.picture(tab, 1280, folder / f"{page.name}.png")
        problems = screen.happenings(tab) + problems
    return Findings(screen.each_once(problems), [])
