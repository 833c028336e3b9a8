"""Writes the seeds that are archives or come from another program, beside this file. Needs openpyxl, python-docx and zstd."""

import io
import pathlib
import sqlite3
import subprocess
import tempfile
import zipfile

import docx
import openpyxl
from docx.enum.text import WD_COLOR_INDEX
from docx.shared import RGBColor

HERE = pathlib.Path(__file__).parent


def workbook():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "单选题"
    sheet.append(["代表法题库"])
    sheet.merge_cells("A1:H1")
    sheet.append(["序号", "题干", "选项 A", "选项 B", "选项  C", "答案", "解析", "难度"])
    sheet.append([1.0, "任期几年？", 3, 5, 7, "B", "第三条", "易"])
    sheet.append([2, "哪些\n是对的？", "甲", "乙", "丙", "A、C", None, 3])
    other = book.create_sheet("判断题")
    other.append(["题目", "正确答案"])
    other.append(["受法律保障。", 1])
    other.append(["不受。", False])
    third = book.create_sheet("混合")
    third.append(["题型", "题目", "选项", "答案"])
    third.append(["单选", "几人？", "A.五人\nB.十人", "B"])
    third.append(["填空", "首都是____。", None, "北京"])
    book.save(HERE / "seed.xlsx")


def document():
    paper = docx.Document()
    paper.add_heading("一、单选题（每题2分）", 1)
    item = paper.add_paragraph("代表每届任期几年？", style="List Number")
    for text, right in [("A. 三年", False), ("B. 五年", True), ("C. 七年", False)]:
        run = paper.add_paragraph().add_run(text)
        if right:
            run.font.color.rgb = RGBColor(255, 0, 0)
    paper.add_paragraph("2. 几人联名？（B）A、五人B、十人")
    paper.add_heading("二、判断题", 1)
    line = paper.add_paragraph("3. 受法律保障。（")
    mark = line.add_run("√")
    mark.font.highlight_color = WD_COLOR_INDEX.YELLOW
    line.add_run("）")
    table = paper.add_table(rows=2, cols=3)
    for row, texts in zip(table.rows, [["1", "2", "3"], ["B", "B", "√"]]):
        for cell, text in zip(row.cells, texts):
            cell.text = text
    paper.save(HERE / "seed.docx")


def collection():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "collection"
        base = sqlite3.connect(path)
        base.execute("PRAGMA page_size = 512")
        base.executescript(
            """
            CREATE TABLE col (id integer primary key, crt integer, mod integer, scm integer, ver integer, dty integer,
              usn integer, ls integer, conf text, models text, decks text, dconf text, tags text);
            CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text,
              flds text, sfld text, csum integer, flags integer, data text);
            CREATE TABLE cards (id integer primary key, nid integer, did integer, ord integer);
            """
        )
        base.execute(
            "INSERT INTO col VALUES (1,0,0,0,11,0,0,0,'{}','{}',?,'{}','{}')",
            ('{"1": {"id": 1, "name": "默认::法律"}}',),
        )
        for number in range(12):
            fields = f"第{number}题<br>几年？\x1f{'答案' * (number * 30 + 1)}"
            if number == 3:
                fields = "{{c1::北京}}是首都\x1f"
            base.execute(
                "INSERT INTO notes VALUES (?,?,1,0,0,' 代表 ',?,'',0,0,'')",
                (number + 1, f"g{number}", fields),
            )
            base.execute("INSERT INTO cards VALUES (?,?,1,0)", (number + 1, number + 1))
        base.commit()
        base.close()
        return path.read_bytes()


def archive(name, members):
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as packed:
        for member, content in members:
            packed.writestr(zipfile.ZipInfo(member, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def packages():
    base = collection()
    small = subprocess.run(["zstd", "-19", "-c"], input=base, capture_output=True, check=True).stdout
    archive("seed-old.apkg", [("collection.anki2", base), ("media", "{}")])
    archive("seed-new.apkg", [("meta", b"\x08\x03"), ("collection.anki21b", small), ("media", b"")])
    item = (HERE / "seed.qti.xml").read_text()
    manifest = """<?xml version="1.0"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m"><resources>
<resource identifier="a" type="imsqti_item_xmlv2p1" href="items/a.xml"><file href="items/a.xml"/></resource>
<resource identifier="b" type="imsqti_item_xmlv2p1" href="items/b.xml"/>
</resources></manifest>
"""
    archive(
        "seed-qti.zip",
        [("imsmanifest.xml", manifest), ("items/a.xml", item), ("items/b.xml", item.replace("term", "other"))],
    )


workbook()
document()
packages()
