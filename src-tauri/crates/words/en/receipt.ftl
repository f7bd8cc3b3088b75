receipt-clear-it-to-save-the-receipt = Clear it to save the receipt without.
receipt-draw-it-here-with-pen-finger = Draw it here with pen, finger or mouse: it

# $at (instant)
receipt-it-was-signed-on-screen-at = It was signed on screen, { $at }. The signature was erased since.

receipt-keep-and-save-as-pdf = Keep and save as PDF…
receipt-leave-it-as-it-was = Leave it as it was
receipt-on-saving-it = On saving, it
receipt-or-leave-it-empty-and-sign = Or leave it empty and sign on paper.

# $count (number)
# $name (text)
receipt-receipt-of-count-item-saved-as = { $count ->
    [one] Receipt of { $count } item saved as { $name }.
   *[other] Receipt of { $count } items saved as { $name }.
}

receipt-sign-again = Sign again
receipt-signature = Signature

# $at (instant)
receipt-signed-on-screen-at = Signed on screen, { $at }.

receipt-such-as-drawn-by-somebody-else = Such as: drawn by somebody else
receipt-the-signature = The signature

# $kept_until (text)
receipt-with-the-signature-until-kept_until = , with the signature until { $kept_until }

receipt-none = Nothing was checked out, in or handed on yet, so there is no receipt to make.

receipt-taken_back = This action was taken back, so it has no receipt. Nothing was written.

receipt-not_a_hand_over = Only a check-out, a check-in or a hand-on has a receipt, and this action is none of them. Nothing was written.

receipt-empty = This action changed no asset, so it has no receipt.
