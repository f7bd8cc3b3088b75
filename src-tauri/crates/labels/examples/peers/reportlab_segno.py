"""The same labels by reportlab and segno: L7651, QR at level H, three lines. Arguments: labels.csv, out.pdf."""
import csv
import sys

import segno
from reportlab.lib.units import mm
from reportlab.pdfgen import canvas

COLUMNS, ROWS = 5, 13
LEFT, TOP, PITCH_X, PITCH_Y, WIDTH, HEIGHT = 4.67, 10.90, 40.64, 21.17, 38.10, 21.17
MODULE = 0.5

page = canvas.Canvas(sys.argv[2], pagesize=(210 * mm, 297 * mm), pageCompression=1)
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for number, (tag, *lines) in enumerate(csv.reader(file)):
        place = number % (COLUMNS * ROWS)
        if number and place == 0:
            page.showPage()
        x = LEFT + place % COLUMNS * PITCH_X
        y = 297 - TOP - (place // COLUMNS + 1) * PITCH_Y
        code = segno.make(tag, error="h", micro=False, boost_error=False)
        top = y + HEIGHT - 3
        for row, modules in enumerate(code.matrix):
            column = 0
            while column < len(modules):
                end = column
                while end < len(modules) and modules[end]:
                    end += 1
                if end > column:
                    page.rect((x + 2 + column * MODULE) * mm, (top - (row + 1) * MODULE) * mm,
                              (end - column) * MODULE * mm, MODULE * mm, stroke=0, fill=1)
                column = max(end, column + 1)
        page.setFont("Helvetica-Bold", 8)
        page.drawString((x + 15) * mm, (top - 3) * mm, tag)
        page.setFont("Helvetica", 6)
        for row, line in enumerate(lines):
            page.drawString((x + 15) * mm, (top - 6 - row * 3) * mm, line)
page.save()
