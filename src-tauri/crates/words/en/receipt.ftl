receipt-clear-it-to-save-the-receipt = Clear it to save the receipt without.

# $until (choice) it: it is erased, one: one of those who may have signed, named: they are named
# $signers (list)
receipt-draw-it-here = { $until ->
    [it] Draw it here with pen, finger or mouse: it is kept with this hand-over until it is erased.
    [one] Draw it here with pen, finger or mouse: it is kept with this hand-over until one of those who may have signed is erased.
   *[named] Draw it here with pen, finger or mouse: it is kept with this hand-over until { $signers } is erased from the register.
}

receipt-it-can-be-made-again = It can be made again from the history of each item.

# $until (choice) it: it is erased, one: one of those who may have signed, named: they are named
# $signers (list)
receipt-it-can-be-made-again-with-the-signature = { $until ->
    [it] It can be made again from the history of each item, with the signature until it is erased.
    [one] It can be made again from the history of each item, with the signature until one of those who may have signed is erased.
   *[named] It can be made again from the history of each item, with the signature until { $signers } is erased from the register.
}

# $at (instant)
receipt-it-was-signed-on-screen-at = It was signed on screen, { $at }. The signature was erased since.

receipt-keep-and-save-as-pdf = Keep and save as PDF…
receipt-leave-it-as-it-was = Leave it as it was

# $until (choice) it: it is erased, one: one of those who may have signed, named: they are named
# $signers (list)
receipt-on-saving-it-is-kept = { $until ->
    [it] On saving, it is kept with this hand-over until it is erased.
    [one] On saving, it is kept with this hand-over until one of those who may have signed is erased.
   *[named] On saving, it is kept with this hand-over until { $signers } is erased from the register.
}

receipt-or-leave-it-empty-and-sign = Or leave it empty and sign on paper.

# $count (number)
# $name (text)
receipt-receipt-of-count-item-saved-as = { $count ->
    [one] Receipt of { $count } item saved as { $name }.
   *[other] Receipt of { $count } items saved as { $name }.
}

# $file (part)
# $name (text)
receipt-saved-as-file = Saved as { $file }.
    .file = { $name }

receipt-sign-again = Sign again
receipt-signature = Signature

# $name (text)
receipt-signature-of-name = Signature of { $name }

# $at (instant)
receipt-signed-on-screen-at = Signed on screen, { $at }.

# $signer (part)
# $name (text)
# $at (instant)
receipt-signed-on-screen-by = Signed on screen by { $signer }, { $at }.
    .signer = { $name }

receipt-such-as-drawn-by-somebody-else = Such as: drawn by somebody else
receipt-the-signature = The signature


receipt-none = Nothing was checked out, in or handed on yet, so there is no receipt to make.

receipt-taken_back = This action was taken back, so it has no receipt. Nothing was written.

receipt-not_a_hand_over = Only a check-out, a check-in or a hand-on has a receipt, and this action is none of them. Nothing was written.

receipt-empty = This action changed no asset, so it has no receipt.
