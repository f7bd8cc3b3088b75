//! Reading bodies: what is not known is told from what is wrong.

use super::Undecodable;
use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{self, DeserializeOwned, Deserializer, IntoDeserializer, Unexpected, Visitor};
use serde_json::Value;
use std::fmt::Display;

/// Reads a body.
///
/// # Errors
/// It holds a field or a word that is not known, or is not what the kind says.
pub(super) fn read<T: DeserializeOwned>(kind: &str, body: &str) -> Result<T, Undecodable> {
    serde_json::from_str(body).map_err(|error| match serde_json::from_str(body) {
        Ok(value) => why::<T>(kind, value, &error),
        Err(_) => wrong(kind, &error),
    })
}

/// Reads a body of an earlier version: `step` brings it to the one that is written today.
///
/// # Errors
/// As [`read`].
pub(super) fn step<T: DeserializeOwned>(
    kind: &str,
    body: &str,
    step: fn(&mut Value),
) -> Result<T, Undecodable> {
    let mut value = serde_json::from_str(body).map_err(|error| wrong(kind, &error))?;
    step(&mut value);
    T::deserialize(&value).map_err(|error| why::<T>(kind, value, &error))
}

fn wrong(kind: &str, reason: &dyn Display) -> Undecodable {
    Undecodable::Body {
        kind: kind.to_owned(),
        reason: reason.to_string(),
    }
}

/// Reads what could not be read once more, slowly, for the reason.
fn why<T: DeserializeOwned>(kind: &str, value: Value, error: &dyn Display) -> Undecodable {
    match T::deserialize(Slow(value)) {
        Err(Trouble::Unknown(what)) => Undecodable::Unknown {
            kind: kind.to_owned(),
            what,
        },
        Err(Trouble::Wrong(_)) | Ok(_) => wrong(kind, error),
    }
}

/// Why a value cannot be read.
#[derive(Debug)]
enum Trouble {
    /// It holds more than is known here.
    Unknown(String),
    /// It is something else than it should be.
    Wrong(String),
}

impl Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (Trouble::Unknown(what) | Trouble::Wrong(what)) = self;
        f.write_str(what)
    }
}

impl std::error::Error for Trouble {}

impl de::Error for Trouble {
    fn custom<T: Display>(message: T) -> Trouble {
        Trouble::Wrong(message.to_string())
    }

    fn unknown_field(field: &str, _: &'static [&'static str]) -> Trouble {
        Trouble::Unknown(format!("the unknown field “{field}”"))
    }

    fn unknown_variant(word: &str, _: &'static [&'static str]) -> Trouble {
        Trouble::Unknown(format!("the unknown word “{word}”"))
    }
}

/// A value, read with the reason kept.
struct Slow(Value);

impl IntoDeserializer<'_, Trouble> for Slow {
    type Deserializer = Slow;

    fn into_deserializer(self) -> Slow {
        self
    }
}

type Pairs = MapDeserializer<'static, Box<dyn Iterator<Item = (String, Slow)>>, Trouble>;

fn pairs(map: serde_json::Map<String, Value>) -> Pairs {
    let pairs = map.into_iter().map(|(key, value)| (key, Slow(value)));
    MapDeserializer::new(Box::new(pairs))
}

impl<'de> Deserializer<'de> for Slow {
    type Error = Trouble;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::String(text) => visitor.visit_string(text),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), ..) => visitor.visit_u64(number),
                (_, Some(number), _) => visitor.visit_i64(number),
                (.., Some(number)) => visitor.visit_f64(number),
                _ => Err(de::Error::custom("a number out of reach")),
            },
            Value::Array(items) => {
                let mut items = SeqDeserializer::new(items.into_iter().map(Slow));
                let read = visitor.visit_seq(&mut items)?;
                items.end()?;
                Ok(read)
            }
            Value::Object(map) => {
                let mut pairs = pairs(map);
                let read = visitor.visit_map(&mut pairs)?;
                pairs.end()?;
                Ok(read)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            // Beneath a word that holds nothing here.
            more => Err(Trouble::Unknown(format!("the unknown “{more}”"))),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        match &self.0 {
            Value::Array(items) if items.len() > len => {
                let more = items.get(len).map(Value::to_string).unwrap_or_default();
                Err(Trouble::Unknown(format!("the unknown “{more}”")))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        self.deserialize_tuple(len, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        match self.0 {
            Value::String(word) => visitor.visit_enum(word.into_deserializer()),
            Value::Object(map) => {
                if let Some(word) = map.keys().find(|key| !words.contains(&key.as_str())) {
                    return Err(de::Error::unknown_variant(word, words));
                }
                if map.len() != 1 {
                    return Err(de::Error::invalid_length(map.len(), &"one word"));
                }
                visitor.visit_enum(MapAccessDeserializer::new(pairs(map)))
            }
            _ => Err(de::Error::invalid_type(
                Unexpected::Other("no word"),
                &"a word",
            )),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit_struct seq map struct
        identifier ignored_any
    }
}
