"""The same labels by reportlab and segno: L7651, QR at level H, three lines. Arguments: labels.csv, out.pdf."""
import csv
import sys

import segno
from reportlab.lib.units import mm
from reportlab.pdfgen import canvas

COLUMNS, ROWS = 5, 13
LEFT, TOP, PITCH_X, PITCH_Y = 4.67, 10.90, 40.64, 21.17
MODULE = 0.5

page = canvas.Canvas(sys.argv[2], pagesize=(210 * mm, 297 * mm), pageCompression=1)
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for number, label in enumerate(csv.DictReader(file)):
        tag, *lines = label.values()
        place = number % (COLUMNS * ROWS)
        if number and place == 0:
            page.showPage()
        x = LEFT + place % COLUMNS * PITCH_X
        top = 297 - TOP - place // COLUMNS * PITCH_Y - 3
        code = segno.make(tag, error="h", micro=False, boost_error=False)
        # One path of whole numbers a code: faster and smaller than a rectangle at a time in millimetres.
        page.saveState()
        page.transform(MODULE * mm, 0, 0, -MODULE * mm, (x + 2) * mm, top * mm)
        path = page.beginPath()
        for row, modules in enumerate(code.matrix):
            start = modules.find(1)
            while start >= 0:
                end = modules.find(0, start)
                end = len(modules) if end < 0 else end
                path.rect(start, row, end - start, 1)
                start = modules.find(1, end)
        page.drawPath(path, stroke=0, fill=1)
        page.restoreState()
        page.setFont("Helvetica-Bold", 8)
        page.drawString((x + 15) * mm, (top - 3) * mm, tag)
        page.setFont("Helvetica", 5)
        for row, line in enumerate(lines):
            page.drawString((x + 15) * mm, (top - 6 - row * 3) * mm, line)
page.save()
