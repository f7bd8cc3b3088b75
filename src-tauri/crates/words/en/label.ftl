label-a-kit-with-a-code-on = A kit with a code on its bag is gathered by one scan.
label-a-person-with-a-badge-is = A person with a badge is scanned to say who takes things.
label-a-place-with-a-code-at = A place with a code at its door is scanned to say where things go.

# $last (number)
label-a-position-from-1-to-last = A position from 1 to { $last }.

# $start (number)
label-a-sheet-that-is-free-from = A sheet that is free from { $start }

# $about (said)
# $keys (text)
label-about-keys = { $about } ({ $keys })

label-add-an-asset = Add an asset
label-add-people = Add people
label-add-places = Add places

# $count (number)
label-all-count-assigned = All { $count } assigned

# $count (number)
# $printed (number)
label-all-count-assigned-some-printed = All { $count } assigned, { $printed } printed

# $count (number)
label-all-had-one-why-again = All { $count } had a label before. Why again?

# $names (list)
label-also-called = also { $names }

label-as-picked = As picked
label-as-ticked = As ticked
label-assets-that-get-a-label = Assets that get a label
label-badges-for-people = Badges for people
label-by-badge = By badge
label-by-category = By category
label-by-code = By code
label-by-model = By model
label-by-name = By name
label-by-place = By place
label-by-tag = By tag

# $sentence (text)
label-calibrated-sentence = Calibrated: { $sentence }

label-cancelled-nothing-was-printed = Cancelled. Nothing was printed.
label-changed = Changed

# $verdict (choice) ok, warning or refused
# $heard (part) for a screen reader alone
# $sentence (said)
label-check-said = { $heard } { $sentence }
    .heard = { $verdict ->
        [refused] Will not print:
        [warning] Worth a look:
       *[ok] All right:
    }

label-choose-a-printer-first-or-save = Choose a printer first, or save a PDF.

# $link (part)
label-choose-one-to-print-from-here = Choose one to print from here. { $link }
    .link = Set up printers

label-commands = Commands

# $count (number)
# $name (text)
label-count-file-numbered-beside-name = { $count ->
    [one] { $count } file, numbered, beside { $name }
   *[other] { $count } files, numbered, beside { $name }
}

# $count (number)
label-count-label-saved = { $count ->
    [one] { $count } label saved
   *[other] { $count } labels saved
}

# $count (number)
label-count-label-sent-to-the-printer = { $count ->
    [one] { $count } label sent to the printer
   *[other] { $count } labels sent to the printer
}

# $count (number)
label-count-more-sheet-like-these = { $count ->
    [one] { $count } more sheet like these
   *[other] { $count } more sheets like these
}

# $chosen (part)
# $all (part)
# $heard (part) for a screen reader alone
# $count (number)
# $total (number)
label-count-of-total-get-a-label = { $chosen } { $all } { $heard }
    .chosen = { $count }
    .all = of { $total }
    .heard = get a label

# $count (number)
label-count-sheet = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
}

label-damaged = Damaged

# $count (number)
# $next (number)
label-did-not-come-out = { $count ->
    [one] It did not come out: send from label { $next }
   *[other] They did not come out: send from label { $next }
}

# $count (number)
# $next (number)
# $printer (text)
label-did-not-come-out-on-printer = { $count ->
    [one] It did not come out: send from label { $next } on { $printer }
   *[other] They did not come out: send from label { $next } on { $printer }
}

# $called (text)
label-discard-called = Discard { $called }

label-discard-the-one-without-a-name = Discard the one without a name
label-enter-a-valid-number-of-copies = Enter a valid number of copies.
label-erased = Erased
label-erased-person = Erased person
label-everything-has-a-label = Everything has a label
label-fill-one-sheet = Fill one sheet
label-find-a-format = Find a format

# $first (text)
# $last (text)
label-first-last = { $first } – { $last }

label-fit = Fit

# $title (text)
# $purpose (text)
# $size (text)
# $paper (said)
label-format-with-purpose = Format: { $title }, { $purpose }, { $size }, { $paper }

# $title (text)
# $size (text)
# $paper (said)
label-format-without-purpose = Format: { $title }, { $size }, { $paper }

# $free (number)
# $count (number)
label-free-of-count-tag-free = { $count ->
    [one] { $free } of { $count } tag free
   *[other] { $free } of { $count } tags free
}

# $free (number)
# $count (number)
# $printed (number)
label-free-of-count-tag-free-some-printed = { $count ->
    [one] { $free } of { $count } tag free, { $printed } printed
   *[other] { $free } of { $count } tags free, { $printed } printed
}

label-free-tags-of-which-block = Free tags of which block

# $called (text)
label-go-on-with-called = Go on with { $called }

label-go-on-with-the-one-without-a-name = Go on with the one without a name
label-how-many-of-each = How many of each?
label-how-they-are-printed = How they are printed
label-in-your-words = In your words
label-it-had-one-why-again = It had a label before. Why again?
label-journal = Journal

# $page (number)
label-label-as-it-will-be-printed = Label { $page } as it will be printed

# $label (text)
label-label-is-for-the-desk = “{ $label }” is for the Desk.

label-labels-for-kits = Labels for kits
label-labels-for-places = Labels for places
label-labels-for-those-that-need-one = Labels for those that need one
label-labels-for-what-you-pick = Labels for what you pick

# $format (text)
# $today (text)
# $kind (text)
label-labels-format-today-kind = Labels { $format } { $today }.{ $kind }

label-labels-of-the-roll = Labels of the roll
label-labels-on-the-roll = Labels on the roll
label-labels-printed = Labels printed
label-labels-saved = Labels saved
label-leave-it-to-the-journal = Leave it to the journal

# $names (list)
label-left-out = Left out: { $names }

# $start (number)
label-load-the-sheet-that-is-free = Load the sheet that is free from position { $start }.

# $loaded (text)
label-loaded-is-what-this-printer-is = { $loaded } is what this printer is set up with.

label-lost = Lost
label-may-have-printed-check-the-printer = May have printed: check the printer
label-name-code-or-notes = Name, code or notes…
label-name-department-badge = Name, department, badge…

# $name (text)
label-name-erased = { $name } (erased)

# $name (text)
label-name-gets-a-badge = { $name } gets a badge

# $name (text)
label-name-gets-a-label = { $name } gets a label

# $name (text)
label-name-has-no-badge-to-print = { $name } has no badge to print

# $name (text)
label-name-has-no-code-to-print = { $name } has no code to print

# $name (text)
label-name-no-badge = { $name } (no badge)

# $name (text)
label-name-no-code = { $name } (no code)

label-name-or-code = Name or code…

# $name (text)
label-name-prints-labels-off-a-roll = { $name } prints labels off a roll: choose the roll that is in it.

# $name (text)
label-name-removed = { $name } removed

label-narrow-the-queue = Narrow the queue
label-need-one = Need one
label-new-assets-queue-up-here-to = New assets queue up here. To print a label once more, pick the asset.
label-new-sheet = new sheet
label-new-sheet-2 = New sheet
label-newest-first = Newest first
label-next-free-position = Next free position
label-no-badge = No badge
label-no-code = No code
label-no-format-is-called-that = No format is called that
label-no-name-yet = No name yet
label-no-places-yet = No places yet

# $link (part)
label-no-printer-is-known = No printer is known. { $link } to print from here, or save a PDF and print that.
    .link = Set a printer up

label-no-tags-are-set-aside = No tags are set aside
label-nobody-yet = Nobody yet

# $of (choice) places, people or kits
# $search (text)
label-none-of-them-fits-search = { $of ->
    [people] None of the people fits “{ $search }”.
    [kits] None of the kits fits “{ $search }”.
   *[places] None of the places fits “{ $search }”.
}

label-none-of-those-need-a-label = None of those need a label
label-none-save-a-file = None: save a file
label-not-as-it-is-see-the = Not as it is: see the check, or untick what it names.

# $link (part)
label-not-calibrated-for-this-format = Not calibrated for this format. { $link }
    .link = Calibrate

# $names (list)
label-not-on-the-register = Not on the register: { $names }

label-not-saved-yet = Not saved yet
label-not-sent = Not sent
label-nothing-fits = Nothing fits

# $search (text)
label-nothing-in-the-queue-fits-search = Nothing in the queue fits “{ $search }”.

label-nothing-is-chosen-that-gets-a = Nothing is chosen that gets a label.
label-nothing-picked = Nothing picked
label-number-maker-size-or-purpose = Number, maker, size or purpose…

# $last (number)
# $row (number)
# $column (number)
label-of-last-row-column = of { $last }, row { $row }, column { $column }

label-oldest-first = Oldest first
label-one-by-one-on-a-roll = one by one on a roll
label-one-label-after-the-other = One label after the other

# $start (number)
label-onto-the-sheet-that-was-free = Onto the sheet that was free from position { $start }.

label-open-in-viewer = Open in viewer…

# $link (part)
label-or-later-from-the-journal = Or later, from the { $link }.
    .link = Journal

# $order (choice) newest, oldest, tag, place, model, chosen, ticked, code, name or badge
label-order-on-paper = { $order ->
    [newest] Order on paper: newest first
    [oldest] Order on paper: oldest first
    [tag] Order on paper: by tag
    [place] Order on paper: by place
    [model] Order on paper: by model
    [code] Order on paper: by code
    [name] Order on paper: by name
    [badge] Order on paper: by badge
    [ticked] Order on paper: as ticked
   *[chosen] Order on paper: as picked
}

label-other = Other
label-other-ways = Other ways
label-own = own

# $page (number)
label-page-as-it-will-be-printed = Page { $page } as it will be printed

# $page_name (text)
# $page_width (number)
# $page_height (number)
label-page_name-page_width-page_height-mm = { $page_name }, { $page_width } × { $page_height } mm

label-pages = Pages
label-paper = Paper
label-parts-of-labels = Parts of Labels

# $path (text)
label-path-gets-a-label = { $path } gets a label

# $path (text)
label-path-has-no-code-to-print = { $path } has no code to print

label-pick-assets = Pick assets
label-picked = Picked
label-pictures-png = Pictures (PNG)
label-position-of-the-first-label = Position of the first label

# $position (number)
# $row (number)
# $column (number)
label-position-row-column = Position { $position }, row { $row }, column { $column }

# $positions (number)
# $page_name (text)
label-positions-on-page_name = { $positions } on { $page_name }

label-print = Print
label-print-anyway = Print anyway…

# $print (part)
label-print-at-100-or-they-drift = { $print } (“actual size”), never “fit to page”: else the labels drift off their positions.
    .print = Print at 100 %

label-print-check = Print check
label-printer = Printer
label-printer-file-zpl = Printer file (ZPL)
label-printers-and-their-calibration = Printers and their calibration
label-printing-stopped = Printing stopped
label-put-kits-together = Put kits together
label-rather-not = Rather not
label-save-as-pdf = Save as PDF
label-save-as-pdf-and-open-it = Save as PDF and open it
label-save-as-png = Save as PNG…
label-save-as-png-2 = Save as PNG
label-save-as-zpl = Save as ZPL…
label-save-as-zpl-2 = Save as ZPL
label-say-where-to-start = Say where to start
label-scan-or-search-to-add = Scan or search to add…
label-scan-tags-search-above-or-choose = Scan tags, search above, or choose rows in Assets and press Label.
label-scanned-they-do-what-the-keys = Scanned, they do what the keys do: no hand leaves the scanner.
label-search-the-list = Search the list

# $of (choice) places, people or kits
label-search-them = { $of ->
    [people] Search people
    [kits] Search kits
   *[places] Search places
}

# $next (number)
label-send-the-rest-from-next = Send the rest from label { $next }

# $next (number)
# $printer (text)
label-send-the-rest-from-next-on-printer = Send the rest from label { $next } on { $printer }

# $sent (number)
# $labels (number)
label-sent-of-labels = { $sent } of { $labels }

# $count (number)
# $pages (number)
label-sheet-count-of-pages = Sheet { $count } of { $pages }

# $tray (number)
label-sheet-in-the-tray-free-from = Sheet in the tray: free from { $tray }

label-sheets-and-rolls = Sheets and rolls
label-show-all = Show all
label-show-the-whole-queue = Show the whole queue

# $size (text)
# $paper (said)
label-size-and-paper = { $size }, { $paper }

label-size-of-the-pages = Size of the pages

# $size (text)
label-size-one-after-the-other = { $size }, one after the other

# $size (text)
# $more (number)
label-size-one-after-the-other-more-like-these = { $more ->
    [one] { $size }, one after the other; { $more } more label like these
   *[other] { $size }, one after the other; { $more } more labels like these
}

label-some-had-a-label-before-say = Some had a label before. Say why they get another.

# $count (number)
# $of (number)
label-some-had-one-why-again = { $count } of { $of } had a label before. Why again?

label-start-at = Start at

# $over (number)
label-start-at-position-over = Start at position { $over }

label-surely-out = Surely out

# $tag (text)
label-tag-gets-a-label = { $tag } gets a label

label-tag-name-model = Tag, name, model…

# $tag (text)
label-tag-was-picked-already = { $tag } was picked already

label-tags-can-be-printed-before-the = Tags can be printed before the hardware is there, and assigned when it is unpacked.
label-tags-printed-ahead = Tags printed ahead
label-take-a-new-sheet = Take a new sheet
label-the-first-50-labels = The first 50 labels
label-the-labels-cannot-be-planned-see = The labels cannot be planned: see the print check.
label-the-print-check-refuses-these-labels = The print check refuses these labels. To print them anyway, say why.
label-the-print-journal-keeps-it = The print journal keeps it.
label-the-saved-one-was-changed-since = The saved one was changed since: saving yours replaces that.
label-the-sheet-of-commands = The sheet of commands

# $count (number)
label-the-sheet-of-count-command = { $count ->
    [one] The sheet of { $count } command
   *[other] The sheet of { $count } commands
}

label-these-cannot-be-made-see-the = These cannot be made: see the check.
label-these-labels-cannot-be-made-see = These labels cannot be made: see the print check.

# $of (choice) places, people or kits
label-those-that-get-a-label = { $of ->
    [people] People that get a label
    [kits] Kits that get a label
   *[places] Places that get a label
}

label-tick-what-gets-a-label-at = Tick what gets a label at the left.
label-true-size = True size

# $count (number)
# $next (number)
label-uncertain-are-out = { $count ->
    [one] The uncertain one is out: from { $next }
   *[other] The { $count } uncertain ones are out: from { $next }
}

# $count (number)
# $next (number)
# $printer (text)
label-uncertain-are-out-on-printer = { $count ->
    [one] The uncertain one is out: from { $next } on { $printer }
   *[other] The { $count } uncertain ones are out: from { $next } on { $printer }
}

label-use-it = Use it
label-what-gets-a-label = What gets a label
label-what-labels-are-for = What labels are for
label-what-stands-on-a-label = What stands on a label
label-what-was-printed = What was printed

# $link (part)
label-what-was-printed-stands-in-the-journal = { $link } stands in the Journal.
    .link = What was printed

label-where-the-labels-go = Where the labels go
label-why-again-in-a-few-words = Why again, in a few words?
label-why-print-although-the-check-refuses = Why print although the check refuses?
label-without-a-name = without a name
label-without-a-reason-it-is-not = Without a reason it is not printed.
label-zpl-is-for-rolls-choose-a = ZPL is for rolls: choose a format of a roll, or save a PDF.

# $most (number)
label-copies = Choose 1 to { $most } copies of each label. Nothing was printed.

label-none_chosen = Nothing is chosen that could get a label, so nothing was printed.

# $most (number)
label-too_many = One job prints at most { $most } labels. Nothing was printed.

label-file_kind = Labels are written to a file that ends in .pdf, .png or .zpl. Nothing was printed.

# $reason (text)
label-not_printable = { $reason } Nothing was printed.

# $page (number)
label-no_such_page = This job has no page { $page }.

# $printer (text)
# $format (text)
label-not_a_roll = { $printer } prints on rolls; { $format } is a sheet. Nothing was printed.

label-not_a_roll-hint = Choose the roll that is in it, or print the sheet on a printer for pages.

label-not_printable-impossible = Change what is printed, or choose another format.

label-not_printable-hint = Choose another format or design; or say why it is to be printed all the same.
