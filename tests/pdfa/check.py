#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Papers as another program sees them: PDFBox Preflight finds PDF/A-1b, and its text extraction finds every word.

check.py PROGRAM TEST_REPORT: makes the papers of the example year in both languages and the page of words of the tests.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

JARS = ["pdfbox2", "pdfbox2-tools", "preflight", "xmpbox", "fontbox2", "jaxb-api", "javax.activation", "commons-logging"]
CLASSPATH = ":".join(f"/usr/share/java/{jar}.jar" for jar in JARS)


def java(*arguments):
    quiet = "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"
    return subprocess.run(["java", quiet, "-cp", CLASSPATH, *arguments], capture_output=True, text=True, check=False)


def preflight(pdf):
    """What is wrong with the file as PDF/A-1b; nothing when it is one."""
    answer = java("org.apache.pdfbox.preflight.Validator_A1b", str(pdf))
    return [] if answer.returncode == 0 else (answer.stdout + answer.stderr).splitlines()


def text_of(pdf):
    return java("org.apache.pdfbox.tools.ExtractText", "-encoding", "UTF-8", "-console", str(pdf)).stdout


def papers_of_the_year(program, folder, language):
    """The papers, and the words that two of them have to hold."""
    folder.mkdir()
    answer = subprocess.run([program, "demo", "--out", str(folder), "--lang", language, "--json"],
                            capture_output=True, text=True, check=True)
    year = json.loads(answer.stdout)
    name = "name_km" if language == "km" else "name_en"
    names = [awardee[name] for awardee in year["awardees"]]
    return [pathlib.Path(report) for report in year["reports"]], {"award-report": names, "certificate": names}


def page_of_words(test_report, folder):
    environment = dict(os.environ, RANGVOAN_OUT=str(folder))
    subprocess.run([test_report, "-class", "TestPdfText"], env=environment, capture_output=True, check=True)
    return folder / "words.pdf", (folder / "words.txt").read_text(encoding="utf-8").split("\n")


def main(program, test_report):
    failures = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        words_pdf, words = page_of_words(test_report, folder)
        lines = [line.strip() for line in text_of(words_pdf).splitlines()]
        lost = [word for word in words if word not in lines]
        print(f"words found by PDFBox: {len(words) - len(lost)} of {len(words)}")
        failures += [f"lost: {word}" for word in lost]
        pdfs = [words_pdf]
        for language in ("km", "en"):
            reports, expected = papers_of_the_year(program, folder / language, language)
            pdfs += reports
            for report in reports:
                text = text_of(report) if report.stem in expected else ""
                failures += [f"{report.name} ({language}): no {word}"
                             for word in expected.get(report.stem, []) if word not in text]
        for pdf in pdfs:
            wrong = preflight(pdf)
            print("PDF/A-1b" if not wrong else "NOT PDF/A", pdf.relative_to(folder))
            failures += [f"{pdf.name}: {line}" for line in wrong]
    print("\n".join(failures) or "all well")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
