"""The text of a report as a reader meets it, from its page and from its PDF."""

import html.parser
import re
import subprocess
import unicodedata

# The printed area of a page without the lines that repeat: A4 in points, and the margins.
WIDTH, HEIGHT, TOP, BOTTOM = 595, 842, 48, 42


class PageText(html.parser.HTMLParser):
    """What stands in the body, in order, without what is not drawn; what stands within figures and
    in the headers of tables also by itself."""

    silent = ("style", "script", "title", "desc")
    parts = ("svg", "thead")

    def __init__(self):
        super().__init__()
        self.words, self.depth, self.in_body = [], 0, False
        self.inside, self.found = None, {part: [] for part in self.parts}

    def handle_starttag(self, tag, _):
        self.in_body = self.in_body or tag == "body"
        self.depth += tag in self.silent
        if tag in self.parts:
            self.inside = tag
            self.found[tag].append("")

    def handle_endtag(self, tag):
        self.depth -= tag in self.silent
        if tag == self.inside:
            self.inside = None

    def handle_data(self, data):
        if self.in_body and not self.depth:
            self.words.append((self.inside, data))
            if self.inside:
                self.found[self.inside][-1] += data


def plain(text):
    """Text as far as it must be equal: no spaces, no signs a renderer adds, one form of letters."""
    text = unicodedata.normalize("NFKC", text)
    return re.sub("[\\s\u2022\u25e6\u25aa\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]", "", text)


class Page:
    """The text of a page, to compare with."""

    def __init__(self, path):
        reader = PageText()
        reader.feed(path.read_text())
        self.text = plain("".join(data for _, data in reader.words))
        self.without_figures = plain("".join(d for kind, d in reader.words if kind != "svg"))
        self.figures = [plain(text) for text in reader.found["svg"]]
        self.headers = [plain(text) for text in reader.found["thead"]]

    def difference_in_print(self, path):
        """Where what poppler reads is another text. A figure is drawn after the text around it, so
        its text is looked for by itself."""
        area = ["-x", "0", "-y", str(TOP), "-W", str(WIDTH), "-H", str(HEIGHT - TOP - BOTTOM)]
        text = subprocess.run(
            ["pdftotext", "-q", "-raw", *area, str(path), "-"], capture_output=True, text=True,
            check=True).stdout  # fmt: skip
        text = plain(text)
        for figure in self.figures:
            if figure not in text:
                return "in a figure"
            text = text[::-1].replace(figure[::-1], "", 1)[::-1]
        return self.first_difference(self.without_figures, text)

    def difference_in_tags(self, path):
        """Where the tags, in their order, say another text: this is what is read aloud."""
        text = subprocess.run(
            ["pdfinfo", "-struct-text", str(path)], capture_output=True, text=True,
            check=True).stdout  # fmt: skip
        return self.first_difference(
            self.text, plain("".join(re.findall(r'^ *"(.*)"$', text, re.M))))

    def first_difference(self, ours, theirs):
        """Where two texts part; the headers of a table may stand again on a next page."""
        at = 0
        while ours != theirs:
            end = min(len(ours), len(theirs))
            at = next((i for i in range(at, end) if ours[i] != theirs[i]), end)
            back = 0
            again = ""
            while back <= at and not again:
                start = at - back
                again = next((h for h in self.headers if theirs.startswith(h, start)), "")
                back += 1
                if back > max(map(len, self.headers), default=0):
                    break
            if not again:
                return f"at {at}: {ours[at:at + 24]!r} and {theirs[at:at + 24]!r}"
            theirs = theirs[:start] + theirs[start + len(again):]
            at = start
        return ""
