signature-too_much = The signature has more strokes than a hand draws. Nothing was saved.
signature-empty = Nothing was drawn. Nothing was saved.
signature-point = The signature has a point that is nowhere on a screen. Nothing was saved.
signature-again-hint = Clear it and sign again.

# $file (text)
signature-file = { $file } holds no signature. Nothing was saved.

signature-file-hint = A signature is written like this: {"{"}"strokes": [[[0, 10], [25, 4.5]], [[30, 8]]]{"}"}

signature-erased_person = Whoever would sign was erased from the register. Nothing was saved.

signature-erased_person-hint = Make the receipt without, and have it signed on paper.

# $most (number)
signature-reason = Enter why it is erased, in at most { $most } characters. Nothing was erased.

signature-action = Choose the action whose signature is to be erased. Nothing was erased.

signature-none = There is no signature to erase: nothing was drawn for this, or it was erased already.

signature-damaged = The signature that was drawn for this is not as it was drawn, so it is not shown.

signature-damaged-hint = Check the register: tagdesk check. A copy that has it can be put back, or the signature erased: tagdesk signature erase.
