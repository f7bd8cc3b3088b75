//! What the types of bodies hold, read off the very code that reads them: the fields each type knows, the words each
//! list has, and what is beneath. One line each, so that what was released can be kept beside and compared.

use inventory::codec;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer,
    VariantAccess, Visitor,
};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// What was seen while bodies were read.
#[derive(Debug, Default)]
pub struct Shapes {
    /// The fields of each type.
    pub fields: BTreeMap<&'static str, &'static [&'static str]>,
    /// The words of each list.
    pub words: BTreeMap<&'static str, &'static [&'static str]>,
    /// What a field or word holds: by type and name, the types met there.
    pub holds: BTreeMap<(&'static str, String), BTreeSet<String>>,
}

impl Shapes {
    /// Reads the body of a kind again as the type it was written from, noting what is met.
    pub fn read<T: DeserializeOwned>(&mut self, kind: &'static str, body: &Value, _: &T) {
        let seen = RefCell::new(std::mem::take(self));
        let reader = Reader {
            value: body,
            at: (kind, ""),
            seen: &seen,
        };
        let read = T::deserialize(reader);
        assert!(read.is_ok(), "{body}: {:?}", read.err());
        *self = seen.into_inner();
    }

    /// Everything that was seen, a line each, with the format it came with before it: `2 kind: type`,
    /// `1 Type.field: what it holds`, `3 List=word`. What no body filled holds `?`.
    pub fn lines(&self) -> BTreeSet<String> {
        let held = |of: &'static str, name: &str| {
            let holds = self.holds.get(&(of, name.to_owned()));
            holds.map(|types| types.iter().cloned().collect::<Vec<_>>().join(" | "))
        };
        let roots = self.holds.keys().filter(|(_, name)| name.is_empty());
        let kinds = roots.map(|(kind, _)| {
            let of = codec::KINDS.iter().find(|(name, _)| name == kind).unwrap();
            format!("{} {kind}: {}", of.1, held(kind, "").unwrap())
        });
        let all = |of: &'static str, names: &'static [&'static str]| {
            names
                .iter()
                .map(move |name| (of, *name, codec::since(of, name)))
        };
        let fields = self.fields.iter().flat_map(|(of, names)| all(of, names));
        let fields = fields.map(|(of, name, since)| {
            let held = held(of, name).unwrap_or("?".into());
            format!("{since} {of}.{name}: {held}")
        });
        let words = self.words.iter().flat_map(|(of, names)| all(of, names));
        let words = words.map(|(of, name, since)| match held(of, name) {
            Some(held) => format!("{since} {of}={name}: {held}"),
            None => format!("{since} {of}={name}"),
        });
        kinds.chain(fields).chain(words).collect()
    }
}

type Trouble = de::value::Error;

#[derive(Clone, Copy)]
struct Reader<'a> {
    value: &'a Value,
    at: (&'static str, &'a str),
    seen: &'a RefCell<Shapes>,
}

impl<'a> Reader<'a> {
    fn note(&self, what: &str) {
        let (of, name) = self.at;
        let mut seen = self.seen.borrow_mut();
        let holds = seen.holds.entry((of, name.to_owned())).or_default();
        holds.insert(what.to_owned());
    }

    fn inside(&self, value: &'a Value, at: (&'static str, &'a str)) -> Reader<'a> {
        Reader { value, at, ..*self }
    }
}

impl<'a> IntoDeserializer<'a, Trouble> for Reader<'a> {
    type Deserializer = Reader<'a>;
    fn into_deserializer(self) -> Reader<'a> {
        self
    }
}

macro_rules! plain {
    ($($method:ident $what:literal),*) => {$(
        fn $method<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Trouble> {
            self.note($what);
            self.deserialize_any(visitor)
        }
    )*};
}

impl<'a> Deserializer<'a> for Reader<'a> {
    type Error = Trouble;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Trouble> {
        match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::String(text) => visitor.visit_str(text),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(number), _) => visitor.visit_u64(number),
                (None, Some(number)) => visitor.visit_i64(number),
                _ => Err(de::Error::custom("a number that is not whole")),
            },
            Value::Array(items) => {
                let items = items.iter().map(|item| self.inside(item, self.at));
                visitor.visit_seq(SeqDeserializer::new(items))
            }
            Value::Object(map) => {
                let pairs = map.iter();
                let pairs = pairs.map(|(key, value)| (key.as_str(), self.inside(value, self.at)));
                visitor.visit_map(MapDeserializer::new(pairs))
            }
        }
    }

    plain! {
        deserialize_bool "yes or no", deserialize_i8 "number", deserialize_i16 "number", deserialize_i32 "number",
        deserialize_i64 "number", deserialize_u8 "number", deserialize_u16 "number", deserialize_u32 "number",
        deserialize_u64 "number", deserialize_f32 "number", deserialize_f64 "number", deserialize_char "text",
        deserialize_str "text", deserialize_string "text", deserialize_bytes "bytes", deserialize_byte_buf "bytes",
        deserialize_unit "nothing", deserialize_seq "list of", deserialize_map "by name",
        deserialize_identifier "name", deserialize_ignored_any "anything"
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Trouble> {
        match self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        self.deserialize_any(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        self.note(name);
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple<V: Visitor<'a>>(
        self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        self.note(&format!("{len} of"));
        self.deserialize_any(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        self.deserialize_tuple(len, visitor)
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        self.note(name);
        let Value::Object(map) = self.value else {
            return Err(de::Error::custom(format!("{name} is no object")));
        };
        // Before and after is said of what it is of.
        let revision = name == "Revision";
        if !revision {
            self.seen.borrow_mut().fields.insert(name, fields);
        }
        let pairs = map.iter().map(|(key, value)| {
            let at = if revision {
                self.at
            } else {
                (name, key.as_str())
            };
            (key.as_str(), self.inside(value, at))
        });
        visitor.visit_map(MapDeserializer::new(pairs))
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        self.note(name);
        self.seen.borrow_mut().words.insert(name, variants);
        visitor.visit_enum(Word {
            of: name,
            reader: self,
        })
    }
}

struct Word<'a> {
    of: &'static str,
    reader: Reader<'a>,
}

impl<'a> EnumAccess<'a> for Word<'a> {
    type Error = Trouble;
    type Variant = Held<'a>;

    fn variant_seed<S: DeserializeSeed<'a>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Held<'a>), Trouble> {
        let (word, value) = match self.reader.value {
            Value::String(word) => (word, None),
            Value::Object(map) if map.len() == 1 => {
                let (word, value) = map.iter().next().unwrap();
                (word, Some(value))
            }
            other => return Err(de::Error::custom(format!("{other} is no word"))),
        };
        let read = seed.deserialize(word.as_str().into_deserializer())?;
        let held = value.map(|value| self.reader.inside(value, (self.of, word.as_str())));
        Ok((read, Held(held)))
    }
}

/// What stands beneath a word.
struct Held<'a>(Option<Reader<'a>>);

impl<'a> Held<'a> {
    fn reader(self) -> Result<Reader<'a>, Trouble> {
        self.0
            .ok_or_else(|| de::Error::custom("nothing beneath the word"))
    }
}

impl<'a> VariantAccess<'a> for Held<'a> {
    type Error = Trouble;

    fn unit_variant(self) -> Result<(), Trouble> {
        match self.0 {
            None => Ok(()),
            Some(_) => Err(de::Error::custom("something beneath the word")),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<S::Value, Trouble> {
        seed.deserialize(self.reader()?)
    }

    fn tuple_variant<V: Visitor<'a>>(self, len: usize, visitor: V) -> Result<V::Value, Trouble> {
        self.reader()?.deserialize_tuple(len, visitor)
    }

    fn struct_variant<V: Visitor<'a>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        let reader = self.reader()?;
        reader.note(&fields.join(", "));
        reader.deserialize_any(visitor)
    }
}
