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
