calibration-impossible-printer = A calibration belongs to a printer.
calibration-impossible-format = A calibration belongs to a label format.
calibration-impossible-shift = A shift of more than 20 mm is a wrong sheet or a wrong paper size, not a calibration.
calibration-impossible-scale = A scale beyond 90 to 110 % means that the printer fits the page to the paper: print at 100 %.

calibration-taken = There is already a calibration of this printer for this format.
