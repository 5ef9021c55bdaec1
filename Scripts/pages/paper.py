"""What has to hold of a page that is printed on A4."""

import base64
import re
import shutil
import subprocess
import unicodedata

from . import screen

# A4 in inches, as Chromium wants it.
PAPER = {"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": True, "printBackground": True}
# A text that is longer is looked for in pieces, because the head of a table may come between them.
PIECE = 48


def layout(tab):
    """Whether everything has room on the paper."""
    width = screen.ask(tab, "sheet")
    screen.ask(tab, "fold", False)
    tab.width(width)
    tab.media("print")
    problems = screen.ask(tab, "cut", width) + screen.ask(tab, "sideways", width)
    return [f"on paper: {problem}" for problem in screen.each_once(problems)]


def printing(tab, file):
    """Whether everything, what is folded too, is in the printed page."""
    texts = screen.ask(tab, "printed")
    tab.media("")
    sheet = tab.call("Page.printToPDF", transferMode="ReturnAsBase64", **PAPER)
    file.write_bytes(base64.b64decode(sheet["data"]))
    if not shutil.which("pdftotext"):
        return ["pdftotext is missing (Scripts/setup-browser installs it)"]
    done = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", str(file), "-"],
                          capture_output=True, text=True, errors="replace", timeout=120)
    missing = missing_texts(list(dict.fromkeys(texts)), done.stdout)
    shown = [f"not on paper: '{text if len(text) < 100 else text[:97] + '...'}'" for text in missing[:5]]
    rest = [f"not on paper: {len(missing) - 5} more texts"] if len(missing) > 5 else []
    return shown + rest


def missing_texts(texts, printed):
    """The texts that a printed page lacks."""
    whole = letters(printed)
    bag = None
    missing = []
    for text in texts:
        wanted = letters(text)
        if wanted in whole or has_pieces(wanted, whole):
            continue
        # Words that run from right to left come out of a PDF in another order.
        if has_right_to_left(text):
            bag = bag or set(words(printed)) | {word[::-1] for word in words(printed)}
            if share(words(text), bag) >= 0.8:
                continue
        missing.append(text)
    return missing


def plain(text):
    """A text without what printing changes: ligatures, capitals, marks of direction, and the emoji
    that no font here has."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in composed if unicodedata.category(character) not in ("Cf", "So"))


def letters(text):
    """A plain text without spaces and hyphens, of which the ends of lines may have more or fewer."""
    return re.sub(r"[\s\u2010\u2011-]", "", plain(text))


def has_pieces(wanted, whole):
    if len(wanted) <= PIECE:
        return False
    pieces = [wanted[start:start + PIECE] for start in range(0, len(wanted), PIECE)]
    found = sum(piece in whole for piece in pieces)
    # A page's end may fall into a piece; short texts have few.
    return found >= len(pieces) - max(1, len(pieces) // 20)


def words(text):
    return re.findall(r"\w+", plain(text))


def share(wanted, bag):
    return sum(word in bag for word in wanted) / max(1, len(wanted))


def has_right_to_left(text):
    return any(unicodedata.bidirectional(character) in ("R", "AL", "RLO", "RLE") for character in text)
