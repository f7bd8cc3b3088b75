//! Numbers as PDF and SVG want them: short, with a point, the same on every machine.

/// Appends `value` with at most three decimals and no trailing zeros.
pub(crate) fn push(out: &mut Vec<u8>, value: f64) {
    let thousandths = (value * 1000.0).round() as i64;
    let (sign, rest) = (thousandths < 0, thousandths.unsigned_abs());
    if sign {
        out.push(b'-');
    }
    push_whole(out, rest / 1000);
    let fraction = rest % 1000;
    if fraction == 0 {
        return;
    }
    let digits = [fraction / 100, fraction / 10 % 10, fraction % 10].map(|d| b'0' + d as u8);
    let used = 3 - digits.iter().rev().take_while(|d| **d == b'0').count();
    out.push(b'.');
    out.extend_from_slice(&digits[..used]);
}

/// Appends a whole number.
pub(crate) fn push_whole(out: &mut Vec<u8>, value: u64) {
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    let mut rest = value;
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// Appends several numbers, each followed by a space.
pub(crate) fn push_all(out: &mut Vec<u8>, values: &[f64]) {
    for value in values {
        push(out, *value);
        out.push(b' ');
    }
}

#[cfg(test)]
mod tests {
    use super::push;

    fn written(value: f64) -> String {
        let mut out = Vec::new();
        push(&mut out, value);
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn numbers_are_short_and_exact_to_a_thousandth() {
        assert_eq!(written(0.0), "0");
        assert_eq!(written(-0.0001), "0");
        assert_eq!(written(0.96), "0.96");
        assert_eq!(written(-12.5), "-12.5");
        assert_eq!(written(841.88976), "841.89");
        assert_eq!(written(1.005), "1.005");
        assert_eq!(written(1000.0), "1000");
        assert_eq!(written(0.002), "0.002");
    }
}
