// Questions that check-pages puts to a page. Each answers with plain values: texts, numbers, lists.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const short = (text) => {
    const words = (text || "").replace(/\s+/g, " ").trim();
    return words.length > 60 ? words.slice(0, 57) + "..." : words;
  };
  const called = (element) => {
    const name = element.localName + (element.id ? "#" + short(element.id) : "");
    const label = element.getAttribute("class") && !element.id ? "." + element.getAttribute("class").trim().split(/\s+/)[0] : "";
    const text = short(element.textContent);
    return text ? `${name}${label} '${text}'` : name + label;
  };
  const ofOwnText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  // Read out but not shown: clipped to next to nothing on purpose.
  const isForReadersOnly = (element) => {
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      if (box.width <= 2 && box.height <= 2 && style.overflow !== "visible") return true;
      if (style.position === "absolute" && /inset\((50|100)%/.test(style.clipPath)) return true;
    }
    return false;
  };
  const isShown = (element) =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true });
  const scrolls = (element) => {
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(one).overflowX)) return true;
    }
    return false;
  };
  // The text of an element but for what its pictures say.
  const words = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const parts = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest("svg")) parts.push(walker.currentNode.data);
    }
    return parts.join("").replace(/\s+/g, " ").trim();
  };
  // The smallest blocks that hold text, each to be found again on paper.
  const blocks = "p, li, td, th, caption, dt, dd, h1, h2, h3, h4, h5, h6, summary, figcaption, pre";

  return {
    structure() {
      const problems = [];
      const seen = new Set();
      for (const element of all("[id]")) {
        if (seen.has(element.id)) problems.push(`the id '${short(element.id)}' is there twice`);
        seen.add(element.id);
      }
      for (const link of all("a[href]")) {
        const address = link.getAttribute("href");
        if (!address.startsWith("#")) {
          if (!/^(https?|mailto):/.test(address)) problems.push(`a link leads to '${short(address)}'`);
        } else if (address === "#" || !document.getElementById(decodeURIComponent(address.slice(1)))) {
          problems.push(`a link leads nowhere: ${called(link)} to '${short(address)}'`);
        }
      }
      for (const name of ["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "aria-owns"]) {
        for (const element of all(`[${name}]`)) {
          for (const id of element.getAttribute(name).split(/\s+/).filter(Boolean)) {
            if (!document.getElementById(id)) problems.push(`${name} of ${called(element)} names '${short(id)}', which is not there`);
          }
        }
      }
      const foreign = "script:not([type='application/json']), img, iframe, object, embed, link, base, form, video, audio, foreignObject";
      for (const element of all(foreign)) problems.push(`an element has no place in the page: ${short(element.outerHTML)}`);
      for (const element of all("*")) {
        for (const { name } of element.attributes) {
          if (name.startsWith("on") || name === "style") problems.push(`an attribute has no place in the page: ${name} of ${called(element)}`);
        }
      }
      const policy = document.querySelector("meta[http-equiv='Content-Security-Policy' i]");
      if (!policy) problems.push("there is no Content-Security-Policy");
      else if (!/default-src 'none'/.test(policy.content)) problems.push("the Content-Security-Policy does not begin from default-src 'none'");
      else if (/unsafe|\*/.test(policy.content)) problems.push(`the Content-Security-Policy is loose: ${policy.content}`);
      if (!document.documentElement.lang) problems.push("the page does not say its language");
      if (!document.title.trim()) problems.push("the page has no title");
      if (document.compatMode !== "CSS1Compat") problems.push("the page is read in quirks mode: it does not begin with <!DOCTYPE html>");
      for (const block of all("script[type='application/json']")) {
        try { JSON.parse(block.textContent); } catch (fault) { problems.push(`the data in ${called(block)} cannot be read: ${fault.message}`); }
      }
      return problems;
    },

    record() {
      const block = document.getElementById("decision-record");
      try { return block && JSON.parse(block.textContent).schema; } catch { return "unreadable"; }
    },

    fold(isOpen) {
      for (const fold of all("details")) fold.open = isOpen;
      return all("details").length;
    },

    text() { return document.body.innerText; },

    // All text, shown or not, but for data.
    content() { return all("body *").filter((element) => element.localName !== "script" && ofOwnText(element)).map((element) => element.textContent).join(" "); },

    colours() {
      const of = (element) => getComputedStyle(element).backgroundColor;
      return of(document.documentElement) + of(document.body) + getComputedStyle(document.body).color;
    },

    height() { return Math.ceil(document.documentElement.getBoundingClientRect().height) || 900; },

    sideways(width) {
      const root = document.scrollingElement || document.documentElement;
      const wide = Math.max(root.scrollWidth, document.body ? document.body.scrollWidth : 0);
      const past = all("body *").filter((element) => {
        if (element.ownerSVGElement || !isShown(element)) return false;
        const box = element.getBoundingClientRect();
        return box.width > 2 && box.right > width + 1 && !scrolls(element);
      });
      const texts = past.filter(ofOwnText).filter((element) => !isForReadersOnly(element));
      const worst = (texts.length ? texts : past).sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0];
      if (wide > width) return [`the page scrolls sideways, ${wide} pixels wide` + (worst ? `: ${called(worst)}` : "")];
      return texts.length ? [`text is cut at the right: ${called(worst)}`] : [];
    },

    // Texts in pictures: none runs out of its picture, none lies on another.
    pictures() {
      const problems = [];
      const roots = document.documentElement.localName === "svg" ? [document.documentElement] : all("svg");
      for (const picture of roots) {
        if (picture.ownerSVGElement || !isShown(picture)) continue;
        const frame = picture.getBoundingClientRect();
        const texts = all("text", picture).filter((text) => text.textContent.trim() && isShown(text)).map((text) => ({ text, box: text.getBoundingClientRect() }));
        const scale = frame.width / (picture.viewBox.baseVal.width || frame.width) || 1;
        const slack = 2 * scale;
        for (const { text, box } of texts) {
          if (box.left < frame.left - slack || box.right > frame.right + slack || box.top < frame.top - slack || box.bottom > frame.bottom + slack) {
            problems.push(`text runs out of its picture: ${called(text)}`);
          }
        }
        for (let first = 0; first < texts.length; first += 1) {
          for (let second = first + 1; second < texts.length; second += 1) {
            const [a, b] = [texts[first], texts[second]];
            if (a.text.textContent === b.text.textContent) continue;
            const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
            const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
            if (wide > 3 * scale && high > 0.35 * Math.min(a.box.height, b.box.height)) {
              problems.push(`texts of a picture lie on each other: ${called(a.text)} and ${called(b.text)}`);
            }
          }
        }
      }
      return problems;
    },

    // How high the smallest letters of pictures are, in pixels; null without any.
    smallest() {
      const sizes = all("svg text").filter(isShown).map((text) => {
        const picture = text.ownerSVGElement;
        const scale = text.getScreenCTM();
        return picture && scale ? parseFloat(getComputedStyle(text).fontSize) * Math.hypot(scale.a, scale.b) : Infinity;
      });
      return sizes.length ? Math.round(Math.min(...sizes) * 10) / 10 : null;
    },

    // Where the keyboard is, and whether somebody can see it.
    focus() {
      const element = document.activeElement;
      if (!element || element === document.body || element === document.documentElement) return null;
      const style = getComputedStyle(element);
      const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 && !/^rgba\(.*, 0\)$/.test(style.outlineColor);
      const isSummary = element.localName === "summary" && element.parentElement && element.parentElement.localName === "details";
      return {
        number: all("*").indexOf(element),
        name: called(element),
        isSeen: outline || style.boxShadow !== "none",
        fold: isSummary ? all("details").indexOf(element.parentElement) : null,
        isOpen: isSummary ? element.parentElement.open : null,
      };
    },

    folds() {
      return all("details").map((fold) => ({
        name: called(fold.querySelector("summary") || fold),
        isReachable: Boolean(fold.querySelector(":scope > summary")) && fold.querySelector(":scope > summary").tabIndex >= 0,
      }));
    },

    // The width of what is printed on a page, in pixels, after the page's own margins.
    sheet() {
      const paper = { width: 794, height: 1123, left: 38, right: 38 };
      const ruler = document.body.appendChild(document.createElement("div"));
      const pixels = (length) => {
        ruler.style.cssText = `position:absolute;visibility:hidden;width:${length}`;
        return ruler.getBoundingClientRect().width;
      };
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const inner = rules.flatMap((rule) => rule.media && /print/.test(rule.media.mediaText) ? [...rule.cssRules] : [rule]);
      for (const rule of inner) {
        if (!(rule instanceof CSSPageRule) || rule.selectorText) continue;
        if (/landscape/.test(rule.style.getPropertyValue("size"))) paper.width = 1123;
        for (const side of ["left", "right"]) {
          const margin = rule.style.getPropertyValue(`margin-${side}`);
          if (margin) paper[side] = pixels(margin);
        }
      }
      ruler.remove();
      return Math.floor(paper.width - paper.left - paper.right);
    },

    // Asked in print media, laid out as wide as a sheet.
    cut(width) {
      const problems = [];
      for (const table of all("table, pre, body svg").filter(isShown)) {
        if (table.getBoundingClientRect().right > width + 1) problems.push(`wider than the paper: ${called(table)}`);
      }
      for (const box of all("body *").filter((element) => getComputedStyle(element).overflowX !== "visible" && isShown(element))) {
        if (!box.ownerSVGElement && box.localName !== "svg" && box.clientWidth > 2 && box.scrollWidth > box.clientWidth + 1) {
          problems.push(`cut on paper, for it would have to be scrolled: ${called(box)}`);
        }
      }
      const tall = 900;
      for (const row of all("tr").filter(isShown)) {
        if (getComputedStyle(row).breakInside === "auto" && row.getBoundingClientRect().height < tall) {
          problems.push(`a row may be parted by the end of a page (break-inside): ${called(row)}`);
          break;
        }
      }
      return problems;
    },

    // What paper has to show: all that is shown in print, and all that is folded.
    printed() {
      return all(blocks, document.body).filter((block) => {
        if (block.querySelector(blocks) || block.closest("svg")) return false;
        return block.closest("details") && !block.matches("details > summary") ? !isForReadersOnly(block) : isShown(block) && !isForReadersOnly(block);
      }).map(words).filter(Boolean);
    },
  };
})()
