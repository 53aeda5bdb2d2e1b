#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes resources/example/nominations.xlsx: 60 made-up teachers at example schools in real districts, with the flaws a
real workbook has. Needs only the standard library and no clock: the same bytes every time.

    tests/data/intake/make_nominations.py [TARGET]
"""
import csv
import datetime
import pathlib
import sys
import zipfile
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parents[3]
ZWSP = "\u200b"

FAMILIES = [("សុខ", "Sok"), ("ចាន់", "Chan"), ("កែវ", "Keo"), ("ហេង", "Heng"), ("លី", "Ly"), ("ឈឹម", "Chhim"),
            ("ប៉ែន", "Pen"), ("សេង", "Seng"), ("ណុប", "Nop"), ("ម៉ៅ", "Mao"), ("តាំង", "Taing"), ("រស់", "Ros"),
            ("ឃួន", "Khoun"), ("យឹម", "Yim"), ("គង់", "Kong"), ("ថោង", "Thong"), ("នួន", "Nuon"), ("មាស", "Meas"),
            ("ឡុង", "Long"), ("ប្រាក់", "Prak")]
MEN = [("វិបុល", "Vibol"), ("ពិសិដ្ឋ", "Piseth"), ("រតនៈ", "Ratanak"), ("ចំរើន", "Chamroeun"), ("សារិន", "Sarin"),
       ("វុទ្ធី", "Vuthy"), ("បូរិន្ទ", "Borin"), ("វិចិត្រ", "Vichet"), ("ប៊ុនធឿន", "Bunthoeun"), ("រិទ្ធី", "Rithy")]
WOMEN = [("ចន្ថា", "Chantha"), ("សុជាតា", "Socheata"), ("បុប្ផា", "Bopha"), ("ស្រីមុំ", "Sreymom"),
         ("កល្យាណ", "Kalyan"), ("សុគន្ធា", "Sokunthea"), ("រស្មី", "Reaksmey"), ("ស្រីនាង", "Sreyneang"),
         ("លក្ខិណា", "Leakhena"), ("ធីតា", "Thida")]
LEVELS = [("បឋមសិក្សា", "សាលាបឋមសិក្សាគំរូ", "Example Primary School of", 4, 6,
           ["ភាសាខ្មែរ", "គណិតវិទ្យា", "សិក្សាសង្គម"]),
          ("មធ្យមសិក្សាបឋមភូមិ", "អនុវិទ្យាល័យគំរូ", "Example Lower Secondary School of", 7, 9,
           ["គណិតវិទ្យា", "ជីវវិទ្យា", "ភាសាអង់គ្លេស"]),
          ("មធ្យមសិក្សាទុតិយភូមិ", "វិទ្យាល័យគំរូ", "Example High School of", 10, 12,
           ["រូបវិទ្យា", "គីមីវិទ្យា", "អក្សរសាស្ត្រខ្មែរ"])]
DEGREES = [("បរិញ្ញាបត្ររង", 5), ("បរិញ្ញាបត្រ", 6), ("បរិញ្ញាបត្រជាន់ខ្ពស់", 7), ("បរិញ្ញាបត្រ", 6)]
HEADERS = [("ល.រ", "No", 5), ("គោត្តនាម និងនាម", "Name in Khmer", 20), ("អក្សរឡាតាំង", "Name in Latin", 20),
           ("ភេទ", "Sex", 6), ("ថ្ងៃខែឆ្នាំកំណើត", "Date of birth", 13),
           ("អត្តលេខមន្ត្រីរាជការ", "Civil servant number", 16), ("លេខទូរស័ព្ទ", "Phone", 13), ("មុខតំណែង", "Position", 12),
           ("សាលារៀន", "School", 30), ("ឈ្មោះសាលាជាអក្សរឡាតាំង", "School in Latin", 34), ("កម្រិតសាលា", "School level", 20),
           ("ថ្នាក់ទី", "Grades taught", 9), ("មុខវិជ្ជា", "Subject", 16), ("រាជធានី-ខេត្ត", "Province", 18),
           ("ក្រុង-ស្រុក-ខណ្ឌ", "District", 18), ("អតីតភាព (ឆ្នាំ)", "Years of service", 10),
           ("សញ្ញាបត្រ", "Qualification", 20), ("កម្រិតគុណវុឌ្ឍិ", "NQF level", 9), ("ប្រភេទរង្វាន់", "Award category", 14),
           ("អង្គភាពស្នើ", "Nominating unit", 40), ("ផ្សេងៗ", "Remarks", 20)]
KHMER_DIGITS = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
HEADER_ROW, FIRST_ROW = 6, 7


def table(name):
    with open(ROOT / "resources/geo" / name, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def places():
    """60 districts, two or three of every province."""
    provinces, districts = table("provinces.csv"), table("districts.csv")
    chosen = []
    for number, province in enumerate(provinces):
        own = [d for d in districts if d["province_code"] == province["code"]]
        chosen += [(province, d) for d in own[:3 if 1 <= number <= 10 else 2]]
    return chosen


def person(i, province, district):
    family = FAMILIES[i % len(FAMILIES)]
    woman = i % 2 == (i // 20) % 2
    given = (WOMEN if woman else MEN)[(i // 2 + 3 * (i // 20)) % 10]
    level, school, school_latin, low, high, subjects = LEVELS[i % 3]
    born = datetime.date(1972, 2, 3) + datetime.timedelta(days=137 * ((i * 23) % 60))
    degree, nqf = DEGREES[(i // 3) % 4]
    unit = province["unit_khmer"] + province["khmer"]
    return {
        "name": f"{family[0]} {given[0]}", "latin": f"{family[1]} {given[1]}", "sex": "ស" if woman else "ប", "born": born,
        "number": f"{10274001 + 9431 * i:010d}", "phone": f"000 000 {i + 1:03d}",
        "position": "គ្រូបង្រៀន", "school": f"{school} {district['khmer']}",
        "school_latin": f"{school_latin} {district['latin']}", "level": level, "grades": f"{low}-{high}",
        "subject": subjects[(i // 3) % 3], "province": unit if i % 2 else province["khmer"],
        "district": district["unit_khmer"] + district["khmer"] if i % 3 else district["khmer"],
        "years": 2025 - born.year - 22, "degree": degree, "nqf": nqf, "category": "good-teacher",
        "unit": f"មន្ទីរអប់រំ យុវជន និងកីឡា {unit}", "remarks": ""}


def people():
    everyone = [person(i, *place) for i, place in enumerate(places())]
    for i in (4, 26, 47):  # zero-width spaces that a word processor put in
        everyone[i]["name"] = everyone[i]["name"].replace(" ", " " + ZWSP)
    everyone[8]["born"] = everyone[8]["born"].strftime("%d/%m/%Y")  # a date as text
    everyone[16]["years"] = str(everyone[16]["years"]).translate(KHMER_DIGITS)
    everyone[16]["grades"] = everyone[16]["grades"].translate(KHMER_DIGITS)
    everyone[21]["district"] = ""  # the missing cell
    everyone[29]["years"] = "=YEAR(TODAY())-2008"  # a formula whose result was never stored
    # The same person once more: the shifter of the family name typed behind the vowel, which looks the same.
    twin = dict(everyone[9], remarks="បញ្ជូនម្ដងទៀត")
    twin["name"] = twin["name"].replace("ម៉ៅ", "មៅ៉")
    return everyone + [twin]


def letters(column):
    return chr(64 + column)


class Sheet:
    def __init__(self):
        self.strings, self.rows = {}, {}

    def put(self, row, column, xml):
        self.rows.setdefault(row, []).append((column, xml))

    def text(self, row, column, text, style=1):
        if text:
            index = self.strings.setdefault(text, len(self.strings))
            self.put(row, column, f'<c r="{letters(column)}{row}" s="{style}" t="s"><v>{index}</v></c>')

    def inline(self, row, column, text):
        self.put(row, column, f'<c r="{letters(column)}{row}" s="1" t="inlineStr"><is>'
                              f'<t xml:space="preserve">{escape(text)}</t></is></c>')

    def number(self, row, column, number, style=1):
        self.put(row, column, f'<c r="{letters(column)}{row}" s="{style}"><v>{number}</v></c>')

    def formula(self, row, column, formula):
        self.put(row, column, f'<c r="{letters(column)}{row}" s="1"><f>{escape(formula)}</f></c>')

    def xml(self):
        widths = "".join(f'<col min="{i}" max="{i}" width="{w}" customWidth="1"/>' for i, (_, _, w) in enumerate(HEADERS, 1))
        rows = "".join(f'<row r="{r}">{"".join(x for _, x in sorted(cells))}</row>' for r, cells in sorted(self.rows.items()))
        return (f'<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="{HEADER_ROW}" '
                f'topLeftCell="A{FIRST_ROW}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
                f'<cols>{widths}</cols><sheetData>{rows}</sheetData>'
                f'<mergeCells count="4">{"".join(f"<mergeCell ref={chr(34)}A{r}:U{r}{chr(34)}/>" for r in range(1, 5))}'
                '</mergeCells></worksheet>')


def fill(sheet):
    titles = ["ព្រះរាជាណាចក្រកម្ពុជា", "ជាតិ សាសនា ព្រះមហាក្សត្រ",
              "បញ្ជីបេក្ខជនគ្រូបង្រៀនល្អ (ឧទាហរណ៍) · Nominations of good teachers (example)",
              "មនុស្សទាំងអស់ក្នុងបញ្ជីនេះជាឈ្មោះប្រឌិត · All persons in this list are made up, all schools are examples"]
    for row, title in enumerate(titles, 1):
        sheet.text(row, 1, title, 2)
    for column, (khmer, english, _) in enumerate(HEADERS, 1):
        sheet.text(HEADER_ROW, column, f"{khmer}\n{english}", 3)
    everyone = people()
    for i, one in enumerate(everyone):
        fill_row(sheet, FIRST_ROW + i, i, one)
    women = sum(p["sex"] == "ស" for p in everyone[:-1])
    sheet.text(FIRST_ROW + len(everyone) + 1, 1, f"សរុប៖ {len(everyone) - 1} នាក់ ស្រី៖ {women} នាក់".translate(KHMER_DIGITS), 2)


def fill_row(sheet, row, i, one):
    sheet.number(row, 1, i + 1)
    (sheet.inline if i % 3 == 0 else sheet.text)(row, 2, one["name"])
    for column, key in [(3, "latin"), (4, "sex"), (7, "phone"), (8, "position"), (9, "school"), (10, "school_latin"),
                        (11, "level"), (12, "grades"), (13, "subject"), (14, "province"), (15, "district"),
                        (17, "degree"), (19, "category"), (20, "unit"), (21, "remarks")]:
        sheet.text(row, column, one[key])
    if isinstance(one["born"], str):
        sheet.text(row, 5, one["born"])
    else:
        sheet.number(row, 5, (one["born"] - datetime.date(1899, 12, 30)).days, 4)
    # Half of the offices keep the zeros by text, half by a number format.
    if i % 2:
        sheet.number(row, 6, int(one["number"]), 5)
    else:
        sheet.text(row, 6, one["number"])
    years = one["years"]
    if isinstance(years, int):
        sheet.number(row, 16, years)
    elif years.startswith("="):
        sheet.formula(row, 16, years[1:])
    else:
        sheet.text(row, 16, years)
    sheet.number(row, 18, one["nqf"])


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STYLES = f'''<styleSheet xmlns="{MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>
<numFmt numFmtId="165" formatCode="0000000000"/></numFmts>
<fonts count="2"><font><sz val="10"/><name val="Khmer OS Battambang"/></font>
<font><b/><sz val="11"/><name val="Khmer OS Muol Light"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFD9E2F3"/></patternFill></fill></fills>
<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyAlignment="1"><alignment horizontal="center"/></xf>
<xf numFmtId="0" fontId="0" fillId="2" borderId="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
<xf numFmtId="164" fontId="0" fillId="0" borderId="1" applyNumberFormat="1"/>
<xf numFmtId="165" fontId="0" fillId="0" borderId="1" applyNumberFormat="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'''


def parts():
    sheet = Sheet()
    fill(sheet)
    strings = "".join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in sheet.strings)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    yield "[Content_Types].xml", (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        f'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{kind}styles+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}sharedStrings+xml"/></Types>')
    yield "_rels/.rels", (f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
                          f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    yield "xl/workbook.xml", (f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
                              '<sheet name="បេក្ខជន" sheetId="1" r:id="rId1"/></sheets></workbook>')
    yield "xl/_rels/workbook.xml.rels", (
        f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{OFFICE}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId3" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
    yield "xl/worksheets/sheet1.xml", sheet.xml()
    yield "xl/styles.xml", STYLES
    yield "xl/sharedStrings.xml", f'<sst xmlns="{MAIN}" uniqueCount="{len(sheet.strings)}">{strings}</sst>'


def main():
    target = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources/example/nominations.xlsx"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml)


if __name__ == "__main__":
    main()
