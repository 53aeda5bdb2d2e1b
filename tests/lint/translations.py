# SPDX-License-Identifier: Apache-2.0
"""Fails on Khmer texts that are missing, left in English, or hold other places than the English ones; and on texts of
the sources that a translation file does not know, or no longer needs.

usage: translations.py root lupdate; a fixed set of texts is the same in both languages: SAME below.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

KHMER = re.compile("[\u1780-\u17ff]")
PLACES = re.compile(r"%n|%L?\d+|\{\w+\}")
CODE = re.compile(r"%n|%L?\d+|\{\w+\}|\W|\d")  # what a text may hold without a word of any language
# Texts without a word to translate: written alike in both languages.
SAME = frozenset()


def forms(message):
    translation = message.find("translation")
    plurals = translation.findall("numerusform")
    return [form.text or "" for form in plurals] if plurals else [translation.text or ""]


def faults(message):
    source = message.find("source").text or ""
    kind = message.find("translation").get("type")
    if kind in ("vanished", "obsolete"):
        return ["is used no more: run the target update_translations"]
    if kind:
        return ["is " + kind]
    found = []
    for form in forms(message):
        if not form.strip():
            found.append("is empty")
        elif CODE.sub("", source) and source not in SAME and (form == source or not KHMER.search(form)):
            found.append(f"is not in Khmer: {form}")
        if sorted(set(PLACES.findall(source))) != sorted(set(PLACES.findall(form))):
            found.append(f"has other places: {form}")
    return found


def texts(file):
    """(context, source) of every message that is in use."""
    return {(context.find("name").text, message.find("source").text)
            for context in ElementTree.parse(file).getroot().findall("context")
            for message in context.findall("message")
            if message.find("translation").get("type") not in ("vanished", "obsolete")}


def strangers(root, lupdate, name, options):
    """Texts that only one of the two holds: the sources or the translation file."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = shutil.copy(root / "resources/i18n" / name, folder)
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *options, root / "app", root / "ui", "-ts",
                        fresh], check=True, stderr=subprocess.DEVNULL)
        return sorted(texts(fresh) ^ texts(root / "resources/i18n" / name))


def hidden(root):
    """Texts that lupdate does not see: in a call named tr it takes the text for one without a context."""
    calls = re.compile(r"\btr\(\s*QT_TRANSLATE_N?_?NOOP")
    return [file for folder in ("app", "ui") for file in sorted((root / folder).rglob("*.cpp"))
            if calls.search(file.read_text("utf-8"))]


def main():
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    count = 0
    bad = 0
    for context in ElementTree.parse(root / "resources/i18n/rangvoan_km.ts").getroot().findall("context"):
        for message in context.findall("message"):
            count += 1
            for fault in faults(message):
                bad += 1
                print(f"{context.find('name').text}: “{message.find('source').text}” {fault}")
    for file in hidden(root):
        bad += 1
        print(f"{file}: a function named tr hides its texts from the translators: give it another name")
    for name, options in (("rangvoan_km.ts", []), ("rangvoan_en.ts", ["-pluralonly"])):
        for context, source in strangers(root, lupdate, name, options):
            bad += 1
            print(f"{context}: “{source}” is not in step with {name}: run the target update_translations")
    print(f"{count} texts, {bad} faults")
    return 1 if bad or not count else 0


if __name__ == "__main__":
    sys.exit(main())
