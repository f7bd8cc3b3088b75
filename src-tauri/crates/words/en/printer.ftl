printer-a-number-or-a-name-l6009 = A number or a name: L6009, 57x32…
printer-a-size-or-a-number-57x32 = A size or a number: 57x32, 30252…
printer-address = Address
printer-as-its-data-sheet-says = As its data sheet says
printer-as-its-own-test-page-says = As its own test page says.
printer-ask-all-printers-again-how-they = Ask all printers again how they are
printer-asking-the-printers-how-they-are = Asking the printers how they are…
printer-back-to-the-printers = Back to the printers
printer-by-its-address = By its address
printer-by-the-system = by the system
printer-by-the-system-the-default = by the system; the default
printer-calibrate = Calibrate

# $name (part)
# $printer (text)
printer-calibrate-name = Calibrate { $name }
    .name = { $printer }

printer-calibrate-the-printer = Calibrate the printer
printer-calibrated-for = Calibrated for
printer-calibration = Calibration
printer-changes = changes
printer-choose-a-printer-of-this-computer = Choose a printer of this computer.
printer-choose-the-format = Choose the format
printer-correction-from-now-on = Correction from now on
printer-correction-now = Correction now

# $count (number)
printer-count-format = { $count ->
    [one] { $count } format
   *[other] { $count } formats
}

printer-crosses-across-is = Crosses across: is
printer-crosses-down-is = Crosses down: is
printer-dots-straight-to-the-printer-past = Dots straight to the printer, past its driver: the queue has to be a raw one.

# $dpi (text)
printer-dpi = { $dpi } dpi

printer-each-sheet-or-roll-lies-a = Each sheet or roll lies a little differently in a printer.
printer-edit-printer = Edit printer
printer-edit-the-printer = Edit the printer
printer-for-label-printers = for label printers

# $format (text)
# $correction (said)
printer-format-and-correction = { $format }: { $correction }

printer-go-to-print = Go to Print
printer-here = here
printer-how-far-does-the-print-have = How far does the print have to go? To the right and down are plus; to the left and up are minus.
printer-how-it-is-reached = How it is reached
printer-label-on-the-roll = label on the roll
printer-label-on-the-sheet = label on the sheet
printer-label-printer-at-the-dock = Label printer at the dock
printer-language = Language

# $language (text)
# $dpi (text)
printer-language-and-dpi = { $language }, { $dpi } dpi

printer-left-edge = Left edge
printer-left-empty-it-is-chosen-with = Left empty, it is chosen with each print.
printer-like-any-document = like any document
printer-longest-wait = Longest wait
printer-measure-it = Measure it
printer-media-loaded = Media loaded

# $name (text)
printer-name-is-no-longer-set-up = { $name } is no longer set up

printer-no-correction = no correction

# $format (text)
printer-no-correction-for-format-any-more = No correction for { $format } any more

printer-no-printer-yet = No printer yet
printer-not-calibrated-labels-go-where-the = Not calibrated: labels go where the format says. If they sit beside their labels on paper, measure it once.
printer-not-there = Not there
printer-nothing-is-read-off-yet-that = Nothing is read off yet that would change the correction.
printer-offline = Offline
printer-on-plain-paper-against-the-light = On plain paper: then hold it behind a sheet of labels against the light.
printer-on-the-ruler-across = On the ruler across
printer-on-the-ruler-down = On the ruler down
printer-port = Port
printer-print-any-label-on-the-roll = Print any label on the roll and look how far it is off.
printer-print-it-again = Print it again
printer-print-one-label = Print one label
printer-print-one-more-label-it-now = Print one more label: it now sits where it should.
printer-print-the-page = Print the page
printer-print-the-page-once-more-the = Print the page once more: the edges now lie on 0.
printer-print-the-test-page = Print the test page
printer-printer-of-this-computer = Printer of this computer
printer-printers = Printers
printer-printers-of-this-computer-and-those = Printers of this computer, and those set up here.
printer-printing = Printing
printer-reached-by = Reached by
printer-read-here = Read here.

# $right (text)
# $down (text)
printer-read-here-across-down = Read here: { $right } across, { $down } down.

printer-read-it-off = Read it off
printer-ready = Ready
printer-refresh = Refresh
printer-remove-it = Remove it

# $format (text)
printer-remove-the-correction-for-format = Remove the correction for { $format }

printer-remove-the-printer = Remove the printer
printer-resolution = Resolution
printer-save-it = Save it
printer-save-the-correction = Save the correction
printer-save-the-test-page-as-pdf = Save the test page as PDF

# $name (text)
# $print (part)
printer-saved-as-print-it-at-100 = Saved as { $name }. { $print } (“actual size”), never “fit to page”: else everything is measured wrong.
    .print = Print it at 100 %

# $correction (part)
# $words (said)
printer-saved-correction = Saved: { $correction }.
    .correction = { $words }

# $words (text)
printer-saved-words = Saved: { $words }

# $percent (text)
printer-scale = { $percent } %

# $across (text)
# $down (text)
printer-scale-across-down = { $across } % across, { $down } % down

# $seconds (text)
printer-seconds = { $seconds } s

printer-set-up = Set up
printer-set-up-a-printer = Set up a printer

# $way (choice) right, left, down, up, or two of them: right_up
# $x (text)
# $y (text)
printer-shift = { $way ->
    [right] { $x } mm to the right
    [left] { $x } mm to the left
    [down] { $y } mm down
    [up] { $y } mm up
    [right_down] { $x } mm to the right, { $y } mm down
    [right_up] { $x } mm to the right, { $y } mm up
    [left_down] { $x } mm to the left, { $y } mm down
   *[left_up] { $x } mm to the left, { $y } mm up
}

# $shift (said)
# $scale (said)
printer-shift-and-scale = { $shift }, { $scale }

# $across (number)
printer-should-be-across-mm = Should be { $across } mm

# $along (number)
printer-should-be-along-mm = Should be { $along } mm

printer-solid-and-dashed-with-rulers = Solid: the label. Dashed: what was printed, with its rulers.
printer-solid-dashed-and-arrow = Solid: the label. Dashed: where the print came out. The arrow: which way it has to go.

# $right (text)
# $down (text)
printer-solid-dashed-and-arrow-right-down = Solid: the label. Dashed: where the print came out. The arrow: which way it has to go: { $right } to the right, { $down } down.

# $state (said)
# $sentence (said)
printer-state-and-sentence = { $state }: { $sentence }

printer-stopped = Stopped

# $printer (text)
# $format (text)
printer-test-page-printer-format-pdf = Test page { $printer } { $format }.pdf

printer-the-correction-is-on-it-already = The correction is on it already, so it shows what is left.
printer-the-first-label-fits-and-the = The first label fits, and the others drift off
printer-the-solid-label-is-on-the = The solid label is on the sheet, the dashed outline was printed with two rulers. The number is where the label’s edge lies on the ruler: right of 0 and below 0 are plus.
printer-the-solid-label-is-on-the-2 = The solid label is on the roll, the dashed outline was printed. To the right and down are plus.
printer-then-the-printer-stretches-or-shrinks = Then the printer stretches or shrinks. Measure between the crosses with a long ruler.
printer-this-computer-has-no-printer = This computer has no printer
printer-this-computer-has-none-that-tagdesk = This computer has none that Tagdesk can see. Set a label printer up by its address; or save labels as a PDF and print that from anywhere.
printer-through-its-driver-choose-the-size = Through its driver. Choose the size of the label there.
printer-through-this-computer = Through this computer
printer-to-the-left-minus = To the left: minus
printer-to-the-right = To the right
printer-up-minus = Up: minus
printer-upper-edge = Upper edge
printer-where-do-the-edges-of-the = Where do the edges of the first label lie on the two rulers? Right of 0 and below 0 are plus; left and above are minus.
printer-zpl-raw = ZPL, raw

printer-name-missing = A printer needs a name of at most 80 characters.
printer-impossible-queue = Choose one of the printers the system lists.
printer-impossible-host = The address of a printer is a host name or a number such as 192.168.1.40.
printer-impossible-port = A port is from 1 to 65535; label printers listen on 9100.
printer-impossible-language = Network printers accept ZPL only. To print pages, choose a system printer.
printer-impossible-dpi = Choose 152, 203, 300, 600 or 1200 dpi.
printer-impossible-timeout = Set the timeout between 0.5 and 60 seconds.

printer-taken = There is already a printer of this name.

# $name (text)
calibration-roll = { $name } is a roll: print one label on it and measure how far it is off.

printer-no_pages = Choose a printer that takes pages, or where to save the page.

calibration-impossible-measure = Enter the measure as a number. Nothing was saved.

# $name (text)
printer-unknown = There is no printer “{ $name }” here. Nothing was done.

printer-unknown-hint = The printers that are known are listed under Labels, Printers, and by `tagdesk printer list`.

# $named (text)
printer-unknown-record = There is no printer “{ $named }” on the register.

# $text (text)
# $count (number)
printer-ambiguous = { $count ->
    [one] “{ $text }” matches { $count } printer. Nothing was done.
   *[other] “{ $text }” matches { $count } printers. Nothing was done.
}
