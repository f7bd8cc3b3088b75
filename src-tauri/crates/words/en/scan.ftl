scan-a-picture-is-being-read-drop = A picture is being read. Drop this one when it is done.
scan-allow-it-in-the-privacy-settings = Allow it in the privacy settings of the system, then try again.
scan-another-picture = Another picture…
scan-another-program-may-be-using-it = Another program may be using it, such as a video call. Close that, then try again.
scan-camera = Camera

# $number (number)
scan-camera-number = Camera { $number }

# $others (number)
# $code (text)
# $shown (part) the code
# $more (part) how many more
scan-code-and-others-more = { $shown } { $more }
    .shown = { $code }
    .more = and { $others } more

scan-codes-in-a-picture = Codes in a picture
scan-codes-of-the-picture = Codes of the picture
scan-come-closer-or-take-a-sharper = Come closer, or take a sharper picture under even light.

# $count (number)
# $name (text)
scan-count-code-read-in-name = { $count ->
    [one] { $count } code read in { $name }
   *[other] { $count } codes read in { $name }
}

scan-drop-a-list-of-assets-people = Drop a list of assets, people or places on the screen Import. A list of tags is opened at the Desk.
scan-drop-them-one-after-the-other = Drop them one after the other.
scan-hold-a-code-before-the-camera = Hold a code before the camera.
scan-hold-a-file-over-the-window = Hold a file over the window for a moment before you let go. A picture of a web page: copy it, then paste it with Ctrl V.
scan-it-was-unplugged-or-another-program = It was unplugged, or another program took it. Then try again.

# $name (text)
# $count (number)
scan-name-count-code-nothing-of-the = { $count ->
    [one] { $name }: { $count } code. Nothing of the picture is kept.
   *[other] { $name }: { $count } codes. Nothing of the picture is kept.
}

scan-no-camera-was-found = No camera was found.
scan-no-code-could-be-read = No code could be read
scan-no-file-came-with-what-was = No file came with what was dropped. Nothing was read.
scan-one-picture-at-a-time-nothing = One picture at a time. Nothing was read.
scan-opening-the-camera = Opening the camera…
scan-opening-the-picture = Opening the picture
scan-pasted-picture = Pasted picture
scan-pictures-png-jpeg = Pictures (PNG, JPEG)
scan-plug-one-in-then-try-again = Plug one in, then try again. Scanners and typed codes work as before.

# $count (number)
scan-put-count-asset-on-the-desk = { $count ->
    [one] Put { $count } asset on the Desk
   *[other] Put { $count } assets on the Desk
}

scan-put-on-the-desk = Put on the Desk
scan-scan-with-the-camera-or-stop = Scan with the camera, or stop
scan-scanners-and-typed-codes-work-as = Scanners and typed codes work as before.
scan-see-whether-it-is-covered-or = See whether it is covered, or used by another program, then try again.
scan-that-was-not-this-code-if = That was not this code. If it was this one that was scanned, set the scanner to US English, by a code in its manual (look for “keyboard layout” or “country”), and start again.
scan-the-camera-cannot-be-opened = The camera cannot be opened.
scan-the-camera-sends-no-picture = The camera sends no picture.
scan-the-camera-went-away = The camera went away.
scan-this-computer-does-not-let-tagdesk = This computer does not let Tagdesk use the camera.
scan-this-is-a-list-and-no = This is a list and no picture. Nothing was read.
scan-this-scanner-is-set-to-another = This scanner is set to another keyboard layout than this computer. Saved here, its codes are read by the positions of its keys, and nothing more is needed. Or set it to this computer’s layout, by a code in its manual (look for “keyboard layout” or “country”), and start again.

# $keyboard (choice) german, french, belgian, spanish
scan-this-scanner-is-set-to-keyboard = { $keyboard ->
    [german] This scanner is set to a German or Swiss keyboard, and this computer is not.
    [french] This scanner is set to a French keyboard, and this computer is not.
    [belgian] This scanner is set to a Belgian keyboard, and this computer is not.
   *[spanish] This scanner is set to a Spanish, Italian, Portuguese or Nordic keyboard, and this computer is not.
} Set the scanner to this computer’s layout or to US English, by a code in its manual (look for “keyboard layout” or “country”), and start again.

scan-this-scanner-types-as-slowly-and = This scanner types as slowly and unevenly as a hand, so it could not be told from one. Set the delay between its keys to none by a code in its manual (look for “inter-character delay”), and start again.
scan-what-was-dropped = What was dropped
scan-which-camera = Which camera

# $text (text)
code-unknown = { $text } is kept with no asset. Nothing was removed.

# $code (text)
# $what (text)
code-taken-what = { $code } is { $what } already. Nothing was kept.

code-taken-what_hint = Scan it to see what it finds.

picture-missing = Choose a picture: a file, or the picture itself.

scan-unreadable = This is no code: it is too long, or has characters that no code has. Nothing was saved.

scan-unreadable-hint = Scan it again.

# $named (text)
command-unknown = There is no command “{ $named }” on the register.

# $named (text)
scan-unknown = There is no scan “{ $named }” on the register.

list-unreadable-hint = A list has one code a line, or is a table with a column of codes.

code-invalid-empty = A code needs at least one letter or digit. Nothing was kept.

# $longest (number)
code-invalid-long = This code is longer than { $longest } characters. Nothing was kept.

# $code (text)
scan-misread = { $code } is misread: its last character does not fit. Scan it again

# $code (text)
# $tags (list)
scan-misread-nearly = { $code } is misread: nearly { $tags }. Scan it again

scan-misread-hint = Its last character does not fit the others: look at the label again.

# $tags (list)
scan-misread-look = Its last character does not fit the others. Nearly so: { $tags }. Look at the label again.

# $tag (text)
scan-zeros-inline = perhaps { $tag }: zeros before a number are easily lost or added

# $tag (text)
scan-zeros = Perhaps { $tag }: zeros before a number are easily lost or added.

picture-no_picture-hint = Save it as PNG or JPEG; phones can, too.

picture-too_large-hint = Make it smaller, or take the part with the codes.

list-unread = Some lines of this list have no code. Nothing was made.

picture-no_codes = No code could be read in the picture.

picture-no_codes-hint = Come closer, or take a sharper picture under even light.

# $sentence (text)
scan-no_serial-misread = { $sentence }.

# $sentence (text)
scan-no_serial-command = { $sentence }: only DONE and UNDO mean something here.

# $code (text)
# $sentence (text)
scan-no_serial = { $code } is no serial number: { $sentence }.

# $sentence (text)
scan-no_asset = { $sentence }

# $sentence (text)
scan-no_asset-other = { $sentence }: only assets can be handed out or taken back.
