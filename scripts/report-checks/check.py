"""Makes the reports of the stories and prints what other people's tools say of them."""

import argparse
import collections
import concurrent.futures
import os
import pathlib
import shutil
import sys

import browser
import documents
from story import NotYet, Refused, Story

ROOT = pathlib.Path(__file__).resolve().parents[2]
RECIPIENTS = ("vt_file", "zsm", "om", "actieoverleg", "zvh", "rvdk", "probation", "care",
              "base_team", "kct", "shn")  # fmt: skip
FORMS = ("html", "json", "pdf")
STORIES = ("Schemas/stories", "Tests/AcceptanceTests/Reports/Stories")
# A joint visit has to be read in two minutes.
SHORT_STORY, SHORT_PAGES = "joint-visit", range(2, 7)


def make(folder, programs, wanted):
    """All reports of all stories: for each recipient by the last laptop that may make it, or by
    which rule nobody may. A story that is done gives final reports."""
    for path in sorted(path for place in STORIES for path in (ROOT / place).glob("*.json")):
        if wanted and path.stem not in wanted:
            continue
        with Story(path, programs, folder / "stores" / path.stem) as story:
            story.play()
            final = is_done(story, folder)
            for recipient in RECIPIENTS:
                report = {"story": path.stem, "recipient": recipient, "final": final}
                for form in FORMS:
                    report[form] = folder / f"{path.stem}-{recipient}.{form}"
                rules = []
                for device in story.makers():
                    try:
                        for form in FORMS:
                            story.report(device, recipient, form, report[form], final=final)
                    except Refused as refused:
                        rules.append(f"{device} {refused}")
                        continue
                    report["maker"] = device
                    break
                report["refused"] = rules
                yield report


def is_done(story, folder):
    """Whether a final report may leave."""
    path = folder / "final.json"
    try:
        story.report(story.makers()[0], "om", "json", path, final=True)
        return True
    except (NotYet, Refused):
        return False


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--programs", type=pathlib.Path, required=True)
    options.add_argument("--out", type=pathlib.Path, default=ROOT / ".practice/reports")
    options.add_argument("--story", action="append")
    given = options.parse_args()
    mark = given.out / "samenop-check-reports"
    if given.out.exists():
        if not mark.exists():
            raise SystemExit(f"{given.out} is there already, and was not made by this script")
        shutil.rmtree(given.out)
    (given.out / "pages").mkdir(parents=True)
    mark.touch()

    tried = list(make(given.out.resolve(), given.programs, given.story))
    reports = [report for report in tried if "maker" in report]
    wrong, pages, notes = collections.defaultdict(list), {}, collections.defaultdict(list)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(lambda report: documents.check(report, given.out), reports))
    for report, (problems, count) in zip(reports, found):
        pdf = report["pdf"]
        wrong[pdf], pages[pdf] = problems, count
        if report["story"] == SHORT_STORY and pages[pdf] not in SHORT_PAGES:
            wrong[pdf].append(f"{pages[pdf]} pages")
    for file, standard, verdict, checks, rules in documents.veraPDF([r["pdf"] for r in reports]):
        notes[file].append(f"{standard} {verdict} ({checks})")
        if verdict != "ok":
            wrong[file].append(f"veraPDF {standard} {verdict}: {rules}")
    for page, looks, violations in browser.check([r["html"] for r in reports]):
        notes[page.with_suffix(".pdf")].append(f"axe {looks}x {len(violations)} wrong")
        wrong[page.with_suffix(".pdf")] += violations
    for report in tried:
        row = f"{report['story']:<22} {report['recipient']:<13}"
        if "maker" not in report:
            print(f"{row} refused: {', '.join(report['refused'])}")
            continue
        file = report["pdf"]
        kind = "final" if report["final"] else "interim"
        print(f"{row} {report['maker']:<5}{kind:<8}{pages[file]:>3} pages  "
              f"{', '.join(notes[file]):<54} {'FAILS' if wrong[file] else 'holds'}")  # fmt: skip
        for line in wrong[file]:
            print("    " + line)
    failed = sum(1 for lines in wrong.values() if lines)
    print(f"{len(reports)} reports, {failed} with something wrong; {len(tried) - len(reports)} "
          f"refused. Pages to look at: "
          f"{given.out / 'pages'}")  # fmt: skip
    sys.exit(1 if failed or not reports else 0)


main()
