design-100-is-the-highest-that-leaves = 100 % is the highest that leaves the text its room.
design-100-is-the-largest-that-leaves = 100 % is the largest that leaves the text its room; it never gets smaller than scans.
design-12-lines-are-the-most = 12 lines are the most.
design-a-coarser-code-for-the-same = A coarser code for the same address, if the page does not mind.
design-a-made-up-asset = a made-up asset

# $min (number)
# $max (number)
design-a-number-from-min-to-max = A number from { $min } to { $max }.

design-above = Above
design-above-the-text = Above the text
design-add-a-category = Add a category
design-add-a-category-2 = Add a category…
design-add-a-line = Add a line

# $text (text)
design-add-text = Add “{ $text }”

design-address-before-the-tag = Address before the tag
design-all-designs = All designs
design-another = Another…
design-at-most-60-characters-the-code = At most 60 characters: the code would be too fine to scan.
design-at-the-edge = At the edge
design-automatic = Automatic
design-back-to-the-designs-what-is = Back to the designs; what is not saved is kept
design-bars-for-laser-scanners-that-read = Bars for laser scanners that read nothing else. Needs a wide label.
design-below = Below
design-bold = Bold
design-both-while-old-laser-scanners-are = Both, while old laser scanners are still in use. Needs room.
design-caption = Caption

# $number (number)
design-caption-of-line-number = Caption of line { $number }

design-categories-that-use-this-design = Categories that use this design
design-changes-not-saved = changes not saved
design-choose-a-picture = Choose a picture…
design-code-128 = Code 128
design-code-of-the-place = Code of the place
design-copy-and-change = Copy and change
design-copy-the-design-and-change-it = Copy the design and change it
design-copy-the-design-with-the-focus = Copy the design with the focus and change it

# $count (number)
design-count-design = { $count ->
    [one] { $count } design
   *[other] { $count } designs
}

# $count (number)
# $total (number)
design-count-of-total-design = { $total ->
    [one] { $count } of { $total } design
   *[other] { $count } of { $total } designs
}

design-custom-field = custom field

# $png (text)
design-data-image-png-base64-png = data:image/png;base64,{ $png }

design-data-matrix = Data Matrix
design-department-badges = Department (badges)
design-design = design
design-designs = Designs
design-do-it-again = Do it again
design-duplicate = Duplicate
design-empty-on-the-label-shown-so = Empty on the label shown, so it is left out there.
design-every-register-begins-with-this-design = Every register begins with this design, so it stays as it is. Copy it and change the copy.
design-fixed-words = Fixed words
design-height = Height
design-height-of-the-bars = Height of the bars
design-how-text-is-set = How text is set
design-https-t-example-com = https://t.example.com/
design-in-the-middle = In the middle
design-it-begins-with-https = It begins with https://
design-it-ends-with-so-that-the = It ends with /, so that the tag stands by itself.
design-it-is-on-every-label-for = It is on every label, for when the code is worn.
design-it-was-removed-or-its-making = It was removed, or its making was taken back. Undo at the bottom may bring it again.

# $label (text)
design-label-in-percent = { $label }, in percent

design-labels-look-like-this-until-you = Labels look like this until you make a design of your own: other lines, a logo, bars for laser scanners, or one design for each category.
design-labels-of-these-categories-take-this = Labels of these categories take this design by themselves, unless another is chosen when printing.
design-laptops-cables-with-our-logo = Laptops, Cables, With our logo…
design-left = Left
design-left-empty-the-code-holds-the = Left empty, the code holds the tag alone: that scans best. An address opens a page on a phone.

# $number (number)
design-line-number-shows = Line { $number } shows

design-lines-below-the-tag = Lines below the tag
design-logo = Logo
design-m0-0h1v13h13v1h-14zm2-0h1v1h-1zm4-0h1v1h = M0 0h1v13h13v1h-14zM2 0h1v1h-1zM4 0h1v1h-1zM6 0h1v1h-1zM8 0h1v1h-1zM10 0h1v1h-1zM12 0h1v1h-1zM13 2h1v1h-1zM13 4h1v1h-1zM13 6h1v1h-1zM13 8h1v1h-1zM13 10h1v1h-1zM2 2h2v2h-2zM5 3h3v1h-3zM9 2h2v3h-2zM3 5h2v3h-2zM6 6h3v1h-3zM10 6h2v2h-2zM2 9h2v1h-2zM5 8h1v4h-1zM7 9h3v2h-3zM11 9h1v3h-1zM2 11h2v1h-2z
design-m0-0h1v14h-1zm2-0h-6v14h-6zm4 = M0 0h1v14h-1zM2 0h.6v14h-.6zM4 0h1.4v14h-1.4zM6.2 0h.6v14h-.6zM8 0h1v14h-1zM9.6 0h.6v14h-.6zM11.4 0h1.2v14h-1.2zM13.4 0h.6v14h-.6z
design-m0-0h5v1h-4v3h4v-3h1v5h-6zm2-2h2v2h = M0 0h5v1h-4v3h4v-3h1v5h-6zM2 2h2v2h-2zM9 0h5v5h-5v-4h1v3h3v-3h-4zM11 2h2v2h-2zM0 9h5v5h-5v-4h1v3h3v-3h-4zM2 11h2v2h-2zM7 0h1v3h-1zM7 5h2v2h-2zM5 7h2v1h-2zM0 7h2v1h-2zM9 9h2v2h-2zM12 7h2v2h-2zM7 11h1v3h-1zM10 12h4v2h-2v-1h-2z
design-model-with-manufacturer = Model with manufacturer

# $number (number)
# $field_name (text)
design-move-line-number-field_name = Move line { $number }: { $field_name }

design-move-the-line-down = Move the line down
design-move-the-line-up = Move the line up

# $name (text)
# $number (number)
design-name-copy-number = { $name } copy { $number }

# $name (text)
design-name-is-the-logo = { $name } is the logo

# $name (text)
# $by (text)
design-name-is-used-by-by-too = { $name } is used by “{ $by }” too.

design-name-of-the-organisation = Name of the organisation
design-name-or-category = Name or category
design-name-or-else-the-model = Name, or else the model
design-new-design = New design
design-no-design-is-called-that = No design is called that
design-no-longer-a-field = no longer a field
design-no-such-code-can-be-made = No such code can be made here.

# $name (text)
design-not-for-name = Not for { $name }

design-nothing-is-changed-yet-that-could = Nothing is changed yet that could be saved.
design-of = Of
design-on = On
design-only-plain-letters-digits-and-signs = Only plain letters, digits and signs, without spaces.
design-only-the-tag-stands-on-the = Only the tag stands on the label.
design-phones-cameras-and-most-scanners-read = Phones, cameras and most scanners read it. Take this one if unsure.
design-pictures = Pictures
design-png-or-jpeg-it-is-printed = PNG or JPEG. It is printed in pure black and white: simple shapes without shades come out best.
design-property-of = Property of…
design-qr-and-code-128 = QR and Code 128

# $number (number)
design-remove-line-number = Remove line { $number }

design-remove-the-design = Remove the design
design-remove-the-design-with-the-focus = Remove the design with the focus
design-right = Right
design-save-the-design = Save the design

# $search (text)
design-search-is-in-no-name-or = “{ $search }” is in no name or category.

design-search-the-designs = Search the designs
design-set-the-line-in-bold = Set the line in bold
design-show-all-designs = Show all designs

# $name (text)
design-shown-on-name = , shown on { $name }

# $number (number)
design-size-of-line-number = Size of line { $number }

design-size-of-the-code = Size of the code
design-size-of-the-tag-in-large = Size of the tag in large type
design-smaller-for-parts-and-cables-not = Smaller, for parts and cables. Not every phone reads it.
design-stands = Stands
design-take-back-the-last-change-of = Take back the last change of the design
design-the-label-as-it-will-be = The label as it will be printed

# $tag (text)
design-the-label-of-tag = The label of { $tag }

design-the-label-shown-is-the-last = The label shown is the last one that could be drawn.
design-the-logo-in-black-and-white = The logo in black and white, as it is printed
design-the-most-important-first-what-does = the most important first: what does not fit is left out from the end
design-the-newest-asset = The newest asset
design-the-same-on-every-label = the same on every label
design-the-usual-format = The usual format
design-there-is-no-asset-yet-so = There is no asset yet, so one was made up.
design-this-design-is-no-longer-there = This design is no longer there
design-true-size-on-a-screen-of = True size on a screen of 96 dots an inch at 100 %.
design-true-size-or-large = True size, or large
design-used-for = Used for

# $value (number)
design-value-percent = { $value } percent

design-where-the-bars-stand = Where the bars stand
design-where-the-code-stands = Where the code stands

# $number (number)
design-which-words-stand-in-line-number = Which words stand in line { $number }?

design-with-it = With it
design-without = Without

# $number (number)
design-words-of-line-number = Words of line { $number }

design-write-it-in-capitals = Write it in capitals

# $name (text)
design-taken-standard = { $name } is the design every register begins with. Give yours another name. Nothing was saved.

design-impossible-logo = The logo is no picture that can be read. Choose it again. Nothing was saved.

# $named (text)
label_design-unknown = There is no label design “{ $named }” on the register.

# $text (text)
# $count (number)
label_design-ambiguous = { $count ->
    [one] “{ $text }” matches { $count } label design. Nothing was done.
   *[other] “{ $text }” matches { $count } label designs. Nothing was done.
}
