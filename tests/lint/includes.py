#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Refuses an include that breaks the dependency rule (ARCHITECTURE.md): who may know whom."""
import pathlib, re, sys

CORE = ["app/domain", "app/procedure", "app/scoring", "app/analysis", "app/panels", "app/ports", "app/services"]
MAY = {folder: CORE[:1] for folder in CORE[:1]}
MAY |= {folder: CORE[:5] for folder in CORE[1:5]}
MAY |= {"app/ports": CORE[:6], "app/services": CORE}
MAY |= {"app/text": CORE + ["app/text"], "app/exchange": CORE + ["app/exchange"],
        "app/intake": CORE + ["app/text", "app/intake"], "app/report": CORE + ["app/text", "app/report"],
        "db": CORE + ["app/text", "app/exchange", "db"], "ui": CORE + ["app/text", "app/report", "ui"],
        "app/main": ["app", "db", "ui"]}
FOREIGN = {r"^Q(Widget|Dialog|Label|MainWindow|Application|PushButton|Table|Tree|Style|Layout)": ["ui", "app/main"],
           r"^Q(Painter|Font|Image|Pixmap|Pdf|Color|Pen|Text(Layout|Document)|Printer)": ["ui", "app/main", "app/report"],
           r"^(sqlite3|SQLiteCpp)": ["db/sqlite"], r"^sodium": ["app/exchange"], r"^unicode/": ["app/text"],
           r"^(zip\.h|xlsxwriter)": ["app/intake"], r"^qrcodegen": ["app/report"]}


def within(path, folders):
    return any(path == f or path.startswith(f + "/") for f in folders)


def main(root):
    bad = []
    files = [p for top in ("app", "db", "ui") for p in (root / top).rglob("*") if p.suffix in (".h", ".cpp")]
    for file in files:
        rel = file.relative_to(root).as_posix()
        home = max((f for f in MAY if within(rel, [f])), key=len, default=None)
        if home is None:
            bad.append(f"{rel}: in no known folder")
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if m := re.match(r'\s*#include "([^"]+)"', line):
                if not m[1].endswith(".moc") and not within(m[1], MAY[home]):
                    bad.append(f"{rel}:{number}: {home} may not know {m[1]}")
            elif m := re.match(r"\s*#include <([^>]+)>", line):
                name = m[1].split("/")[-1] if m[1].startswith("Qt") else m[1]
                for pattern, homes in FOREIGN.items():
                    if re.match(pattern, name) and not within(rel, homes):
                        bad.append(f"{rel}:{number}: {home} may not include <{m[1]}>")
    print("\n".join(bad) or f"{len(files)} files keep the dependency rule")
    return 1 if bad or not files else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
