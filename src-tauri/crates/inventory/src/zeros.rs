//! Zeros in front of a number, which scanners and spreadsheets drop and add.

use crate::tag;

/// Most figures of a number that zeros are put before.
const LONGEST: usize = 20;

/// The keys a code would have with more or fewer zeros before its number, without the one it has: of `IT-123` those of
/// `IT-0123`, `IT-00123` and so on. Where the code is a trade number (EAN, UPC), also those of what a scanner made one of, by
/// zeros before it and a check digit behind it. Which of them are on the register is the register's to say.
pub fn other_zeros(code: &str) -> Vec<String> {
    let key = tag::key(code);
    let mut found = Vec::new();
    let mut add = |text: &str| {
        for other in of(text) {
            if other != key && !found.contains(&other) {
                found.push(other);
            }
        }
    };
    add(&key);
    if is_trade_number(&key) {
        add(&key[..key.len() - 1]);
    }
    found
}

/// All ways to write it: letters, zeros, a number, perhaps one letter more.
fn of(key: &str) -> Vec<String> {
    let bytes = key.as_bytes();
    let start = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_uppercase())
        .count();
    let figures = bytes[start..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let behind = &key[start + figures..];
    let whole =
        figures > 0 && behind.len() <= 1 && behind.bytes().all(|byte| byte.is_ascii_uppercase());
    let number = key
        .get(start..start + figures)
        .unwrap_or_default()
        .trim_start_matches('0');
    if !whole || number.is_empty() {
        return Vec::new();
    }
    let before = &key[..start];
    (number.len()..=LONGEST.max(number.len()))
        .map(|length| format!("{before}{number:0>length$}{behind}"))
        .collect()
}

/// Whether it is a number of EAN or UPC: the last figure is the check digit of the others.
fn is_trade_number(key: &str) -> bool {
    let length = matches!(key.len(), 8 | 12 | 13 | 14);
    if !length || !key.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let weighed = key.bytes().rev().enumerate().map(|(at, byte)| {
        let weight = if at % 2 == 0 { 1 } else { 3 };
        u32::from(byte - b'0') * weight
    });
    weighed.sum::<u32>() % 10 == 0
}
