// What a reader would stumble over: a page that must be pushed sideways, text that is cut off, text over other text.
(function () {
  "use strict";
  const findings = [];
  const name = (element) => element.tagName.toLowerCase() + (element.id ? "#" + element.id : "") + " " +
    element.textContent.trim().slice(0, 30);
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    findings.push("sideways: " + page.scrollWidth + " in " + page.clientWidth);
  }
  for (const element of document.querySelectorAll("main *")) {
    const style = getComputedStyle(element);
    const hides = style.overflowX === "hidden" && style.clipPath === "none" && !element.closest("svg");
    if (hides && element.scrollWidth > element.clientWidth + 1) {
      findings.push("cut: " + name(element));
    }
  }
  const rects = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return Array.from(range.getClientRects()).filter((rect) => rect.width > 1 && rect.height > 1);
  };
  for (const box of document.querySelectorAll("summary, .shortfall, .tile, tr, .scale, figure")) {
    const seen = [];
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!text.data.trim() || text.parentElement.closest(".hidden")) {
        continue;
      }
      for (const rect of rects(text)) {
        for (const other of seen) {
          const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
          const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
          if (other.text !== text && across > 2 && down > Math.min(rect.height, other.rect.height) / 2) {
            findings.push("over: " + text.data.trim().slice(0, 20) + " / " + other.text.data.trim().slice(0, 20));
          }
        }
        seen.push({text, rect});
      }
    }
  }
  axe.run(document, {resultTypes: ["violations"]}).then((result) => {
    for (const violation of result.violations) {
      if (violation.impact === "serious" || violation.impact === "critical") {
        findings.push(violation.id + ": " + violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(" | "));
      }
    }
    document.body.innerHTML = "<pre id='findings'></pre>";
    document.getElementById("findings").textContent = "BEGIN\n" + findings.join("\n") + "\nEND";
  });
})();
