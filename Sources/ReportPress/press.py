"""The press: turns a finished report into a PDF, and encrypts files.

Runs as `python -I` in a private environment. One JSON document comes in on standard input, the
bytes asked for go out on standard output, and one line of JSON on standard error says how it went.
It reaches nothing else: no network, no files but its own environment and the fonts. It prints no
text that it was given.
"""

import base64
import html
import importlib
import importlib.metadata
import io
import json
import logging
import os
import re
import resource
import sys

MEMORY_BYTES_MAX = 4 * 1024**3
IMAGE_PIXELS_MAX = 20_000_000
SVG = "{http://www.w3.org/2000/svg}"


class Problem(Exception):
    """Why it did not go, as a code that the caller knows."""


# ---------------------------------------------------------------- what it may reach


def limit(job):
    """Sets what it may take of the machine."""
    limits = [
        (resource.RLIMIT_CORE, 0),  # no memory of it is ever left on disk
        (resource.RLIMIT_AS, MEMORY_BYTES_MAX),
        (resource.RLIMIT_CPU, int(job["seconds"])),
    ]
    for kind, most in limits:
        hard = resource.getrlimit(kind)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))


def confine():
    """Takes away, once all is loaded, what a renderer of text does not need."""
    places = {sys.prefix, sys.base_prefix, os.path.dirname(os.__file__), "/usr/share/zoneinfo"}
    own = tuple(os.path.realpath(place) + "/" for place in places)
    banned = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system",
              "os.spawn", "os.remove", "os.rename", "os.mkdir", "os.symlink", "os.link",
              "tempfile.", "shutil.", "urllib.", "http.", "ftplib.")  # fmt: skip
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC

    def watch(event, arguments):
        if event == "open":
            path, _, flags = arguments
            if isinstance(path, int):
                return
            path = os.path.realpath(os.fsdecode(path))
            if (flags or 0) & writing or not path.startswith(own):
                raise PermissionError("outside")
        elif event.startswith(banned):
            raise PermissionError("outside")

    sys.addaudithook(watch)


class Flaws(logging.Handler):
    """Counts what the renderer complains of; the words stay here."""

    def __init__(self):
        super().__init__()
        self.without_glyph = 0
        self.without_text = 0

    def emit(self, record):
        self.without_glyph += ".notdef" in str(record.msg)
        self.without_text += "no required alt" in str(record.msg)


# ---------------------------------------------------------------- characters without a glyph


def is_private(code):
    return 0xE000 <= code <= 0xF8FF or 0xF0000 <= code


class Glyphs:
    """Which characters no font has: they are shown by their number, since a box says nothing."""

    def __init__(self, config):
        self.config = config
        self.missing = set()

    def look(self, texts):
        characters = {character for text in texts for character in text}
        codes = {ord(character) for character in characters}
        self.missing = {code for code in codes if 0xD800 <= code <= 0xDFFF or is_private(code)}
        plain = {9, 10, 12, 13, 0x2028, 0x2029, *range(0x20, 0x7F)}
        ask = sorted(codes - self.missing - plain)
        if ask:
            self.missing |= self.unknown(" ".join(chr(code) for code in ask))

    def unknown(self, text):
        from weasyprint.text.ffi import ffi, gobject, pango

        context = ffi.gc(
            pango.pango_font_map_create_context(self.config.font_map), gobject.g_object_unref)
        layout = ffi.gc(pango.pango_layout_new(context), gobject.g_object_unref)
        data = text.encode()
        pango.pango_layout_set_single_paragraph_mode(layout, True)
        pango.pango_layout_set_text(layout, ffi.new("char[]", data), len(data))
        found, run = set(), pango.pango_layout_get_line_readonly(layout, 0).runs
        run = run[0] if run != ffi.NULL else ffi.NULL
        while run != ffi.NULL:
            string = run.data.glyphs
            for info in string.glyphs[0 : string.num_glyphs]:
                if info.glyph & pango.PANGO_GLYPH_UNKNOWN_FLAG:
                    found.add(info.glyph & ~pango.PANGO_GLYPH_UNKNOWN_FLAG)
            run = run.next
        return found

    def spelled(self, text):
        if not text or not any(ord(character) in self.missing for character in text):
            return text
        return "".join(
            f"[U+{ord(c):04X}]" if ord(c) in self.missing else c for c in text)


def spell_out(tree, glyphs):
    """Spells out, in all text of the page, what no font has."""
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    glyphs.look([text for e in elements for text in (e.text, e.tail, *e.attrib.values()) if text])
    for element in elements:
        element.text = glyphs.spelled(element.text)
        element.tail = glyphs.spelled(element.tail)
        for name, value in element.attrib.items():
            element.attrib[name] = glyphs.spelled(value)


def describe_figures(tree):
    """A figure is read aloud by its title and its description, so both go into its title."""
    for figure in tree.iter(SVG + "svg"):
        title, description = figure.find(SVG + "title"), figure.find(SVG + "desc")
        if title is not None and description is not None and description.text:
            parts = [(part.text or "").strip() for part in (title, description)]
            title.text = ". ".join(part.rstrip(".") for part in parts if part) + "."


# ---------------------------------------------------------------- from page to PDF


def press(job):
    """The report as a tagged PDF, with its machine-readable form attached."""
    import PIL.Image
    from weasyprint import HTML
    from weasyprint.logger import LOGGER
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher

    class Inside(URLFetcher):
        refused = 0

        def fetch(self, url, headers=None):
            if not url.lower().startswith("data:"):
                self.refused += 1
                raise ValueError("outside")
            return super().fetch(url, headers)

    PIL.Image.MAX_IMAGE_PIXELS = IMAGE_PIXELS_MAX // 2
    flaws, inside, config = Flaws(), Inside(allowed_protocols=["data"]), FontConfiguration()
    LOGGER.handlers, LOGGER.propagate = [flaws], False
    glyphs = Glyphs(config)
    page = HTML(string=job["html"], url_fetcher=inside)
    spell_out(page.etree_element, glyphs)
    describe_figures(page.etree_element)
    page.etree_element.set("lang", job["language"])
    document = page.render(font_config=config)
    data = document.write_pdf(
        pdf_variant="pdf/a-3a", pdf_tags=True, output_intent="srgb",
        pdf_identifier=bytes.fromhex(job["identifier"]))  # fmt: skip
    is_whole = flaws.without_glyph == 0 and flaws.without_text == 0
    return finish(data, job, is_whole), {
        "pages": len(document.pages),
        "refused": inside.refused,
        "withoutGlyph": [f"U+{code:04X}" for code in sorted(glyphs.missing)],
        "standards": ["PDF/A-3a", "PDF/UA-1"] if is_whole else [],
    }


def finish(data, job, is_whole):
    """What the renderer leaves open: structure, attachment, description of the document."""
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as pdf:
        Structure(pdf).mend()
        attach(pdf, job)
        date = pdf_date(job["created"])
        for key in list(pdf.docinfo.keys()):
            del pdf.docinfo[key]
        for key, value in [("Title", job["title"]), ("Subject", job["subject"]),
                           ("Creator", job["creator"]), ("Producer", producer()),
                           ("CreationDate", date), ("ModDate", date)]:  # fmt: skip
            pdf.docinfo["/" + key] = pikepdf.String(printable(value))
        pdf.Root.Lang = pikepdf.String(job["language"])
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        describe(pdf, job, ("pdfaid", "pdfuaid") if is_whole else ())
        return saved(pdf)


def saved(pdf, **options):
    import pikepdf

    out = io.BytesIO()
    pdf.remove_unreferenced_resources()
    pdf.save(
        out, min_version="1.7", object_stream_mode=pikepdf.ObjectStreamMode.generate,
        compress_streams=True, fix_metadata_version=False,
        **(options or {"deterministic_id": True}))  # fmt: skip
    return out.getvalue()


def attach(pdf, job):
    import pikepdf

    date = pdf_date(job["created"])
    specs = []
    for given in job["attachments"]:
        stream = pdf.make_stream(base64.b64decode(given["bytes"]))
        stream.Type = pikepdf.Name.EmbeddedFile
        stream.Subtype = pikepdf.Name("/" + given["type"])
        stream.Params = pikepdf.Dictionary(
            CreationDate=date, ModDate=date, Size=len(base64.b64decode(given["bytes"])))
        file = pdf.make_indirect(stream)
        specs.append((given["name"], pdf.make_indirect(pikepdf.Dictionary(
            Type=pikepdf.Name.Filespec, F=given["name"], UF=given["name"],
            Desc=printable(given["description"]),
            AFRelationship=pikepdf.Name("/" + given["relationship"]),
            EF=pikepdf.Dictionary(F=file, UF=file)))))  # fmt: skip
    if specs:
        names = [item for name, spec in sorted(specs, key=lambda s: s[0]) for item in (name, spec)]
        if "/Names" not in pdf.Root:
            pdf.Root.Names = pikepdf.Dictionary()
        pdf.Root.Names.EmbeddedFiles = pikepdf.Dictionary(Names=pikepdf.Array(names))
        pdf.Root.AF = pikepdf.Array([spec for _, spec in specs])


class Structure:
    """Mends the tree of tags, so that it says what the page says."""

    def __init__(self, pdf):
        self.pdf = pdf
        self.root = pdf.Root.StructTreeRoot
        self.reached = set()

    def mend(self):
        self.walk()
        self.put_margins_outside()

    def kids(self, element):
        import pikepdf

        kids = element.get("/K")
        if kids is None:
            return []
        kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        return [kid for kid in kids if isinstance(kid, pikepdf.Dictionary)]

    def walk(self):
        pending = [(self.root, None)]
        while pending:
            element, group = pending.pop()
            self.reached.add(element.objgen)
            kind = str(element.get("/S", ""))
            if kind in ("/THead", "/TBody"):
                group = kind
            elif kind == "/TH":
                self.say_scope(element, group)
            pending += [(kid, group) for kid in self.kids(element)]

    def say_scope(self, element, group):
        import pikepdf

        element.A.Scope = pikepdf.Name.Column if group == "/THead" else pikepdf.Name.Row

    def put_margins_outside(self):
        """What repeats on every page belongs to the paper, not to the text."""
        import pikepdf

        numbers = self.root.ParentTree.Nums
        parents = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
        for page in self.pdf.pages:
            owners = parents[int(page.StructParents)]
            outside = {
                index for index, owner in enumerate(owners) if owner.objgen not in self.reached}
            content = page.Contents.read_bytes()

            def mark(match, outside=outside):
                if int(match[1]) not in outside:
                    return match[0]
                return b"/Artifact <</Type /Pagination>> BDC"

            page.Contents.write(
                re.sub(rb"/\w+\s*<<\s*/MCID (\d+)\s*>>\s*BDC", mark, content))
            for index in outside:
                owners[index] = None


# ---------------------------------------------------------------- what a PDF says of itself


def producer():
    import pikepdf
    import weasyprint

    return f"WeasyPrint {weasyprint.__version__}, pikepdf {pikepdf.__version__}"


def printable(text):
    """Text without characters that XML cannot hold."""
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def pdf_date(created):
    return "D:" + re.sub(r"[^0-9]", "", created)[:14] + "Z"


CLAIMS = {
    "pdfaid": '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
    "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
    "</rdf:Description>\n",
    "pdfuaid": '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
    "<pdfuaid:part>1</pdfuaid:part></rdf:Description>\n"
    # PDF/A wants to be told what a property means that it does not know.
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289 that the file conforms to"
    "</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n",
}


CLAIM = re.compile(
    rb"<rdf:Description [^>]*xmlns:(?:pdfaid|pdfuaid|pdfaExtension)=.*?</rdf:Description>\s*", re.S)


def describe(pdf, job, claims):
    """Writes the XMP packet; it says the same as the document information."""

    def safe(text):
        return html.escape(printable(text))

    def one(text):
        return f'<rdf:Alt><rdf:li xml:lang="x-default">{safe(text)}</rdf:li></rdf:Alt>'

    date = re.sub(r"\.\d+", "", job["created"])
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
        f"<dc:format>application/pdf</dc:format><dc:title>{one(job['title'])}</dc:title>"
        f"<dc:description>{one(job['subject'])}</dc:description>"
        f"<dc:language><rdf:Bag><rdf:li>{safe(job['language'])}</rdf:li></rdf:Bag></dc:language>"
        f"<dc:identifier>{safe(job['identifier'])}</dc:identifier>"
        f"<xmp:CreatorTool>{safe(job['creator'])}</xmp:CreatorTool>"
        f"<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>"
        f"<pdf:Producer>{safe(producer())}</pdf:Producer></rdf:Description>\n"
        + "".join(CLAIMS[claim] for claim in claims)
        + '</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="r"?>'
    )
    pdf.Root.Metadata = metadata_stream(pdf, packet.encode())


def metadata_stream(pdf, packet):
    import pikepdf

    stream = pdf.make_stream(packet)
    stream.Type, stream.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
    return pdf.make_indirect(stream)


# ---------------------------------------------------------------- encryption


def protect(job):
    """The PDF behind a passphrase, by AES-256; encrypted it is no PDF/A, and claims nothing."""
    import pikepdf

    try:
        pdf = pikepdf.open(io.BytesIO(base64.b64decode(job["bytes"])))
    except pikepdf.PdfError:
        raise Problem("pdf-invalid") from None
    with pdf:
        packet = pdf.Root.Metadata.read_bytes() if "/Metadata" in pdf.Root else None
        if packet is not None:
            packet = CLAIM.sub(b"", packet)
            pdf.Root.Metadata = metadata_stream(pdf, packet)
        word = job["passphrase"]
        return saved(pdf, encryption=pikepdf.Encryption(
            owner=word, user=word, R=6, metadata=True)), {}


def seal(job):
    """Any bytes as an age file, for those who hold the keys or for who knows the passphrase."""
    import pyrage

    data = base64.b64decode(job["bytes"])
    if job.get("passphrase"):
        return pyrage.passphrase.encrypt(data, job["passphrase"]), {}
    recipients = []
    for index, text in enumerate(job["recipients"]):
        kind = pyrage.x25519 if text.startswith("age1") else pyrage.ssh
        try:
            recipients.append(kind.Recipient.from_str(text))
        except (pyrage.RecipientError, ValueError):
            raise Problem("recipient-invalid", {"position": index + 1}) from None
    return pyrage.encrypt(data, recipients), {}


def unseal(job):
    """What stands in an age file."""
    import pyrage

    data = base64.b64decode(job["bytes"])
    try:
        if job.get("passphrase"):
            return pyrage.passphrase.decrypt(data, job["passphrase"]), {}
        identity = job["identity"].strip()
        if identity.startswith("AGE-SECRET-KEY-"):
            key = pyrage.x25519.Identity.from_str(identity)
        else:
            key = pyrage.ssh.Identity.from_buffer(identity.encode() + b"\n")
        return pyrage.decrypt(data, [key]), {}
    except pyrage.IdentityError:
        raise Problem("key-invalid") from None
    except pyrage.DecryptError:
        raise Problem("key-does-not-fit") from None


def about(_):
    """The versions of what it stands on."""
    import pikepdf
    import pyrage  # noqa: F401
    import weasyprint
    
    return b"", {"versions": {
        "WeasyPrint": weasyprint.__version__, "pikepdf": pikepdf.__version__,
        "pyrage": importlib.metadata.version("pyrage")}}  # fmt: skip


def main():
    tasks = {
        "about": (about, ["weasyprint", "pikepdf", "pyrage"]),
        "press": (press, ["weasyprint", "pikepdf", "PIL.Image"]),
        "protect": (protect, ["pikepdf"]),
        "seal": (seal, ["pyrage"]),
        "unseal": (unseal, ["pyrage"]),
    }
    result, note = b"", {}
    try:
        os.environ["SOURCE_DATE_EPOCH"] = "0"
        job = json.load(sys.stdin.buffer)
        limit(job)
        task, modules = tasks[job["task"]]
        for module in modules:
            importlib.import_module(module)
        confine()
        result, note = task(job)
        if len(result) > job["bytesMax"]:
            raise Problem("press-too-large")
    except Problem as problem:
        note = {"problem": problem.args[0], "details": problem.args[1] if problem.args[1:] else {}}
    except ImportError:
        note = {"problem": "renderer-absent"}
    except MemoryError:
        note = {"problem": "press-too-large"}
    except BaseException as error:  # a message could quote the report: only its kind goes out
        note = {"problem": "renderer-failed", "details": {"kind": type(error).__name__}}
    if "problem" not in note:
        sys.stdout.buffer.write(result)
        sys.stdout.buffer.flush()
    sys.stderr.write(json.dumps(note) + "\n")
    sys.stderr.flush()
    os._exit(1 if "problem" in note else 0)


main()
