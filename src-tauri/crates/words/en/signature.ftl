signature-too_much = The signature has more strokes than a hand draws. Nothing was saved.
signature-empty = Nothing was drawn. Nothing was saved.
signature-point = The signature has a point that is nowhere on a screen. Nothing was saved.
signature-again-hint = Clear it and sign again.
