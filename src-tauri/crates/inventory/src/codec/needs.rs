//! The format a body needs, read off the very code that writes it: only what is written counts.

use super::Sink;
use super::since::{self, FIRST, FORMAT};
use serde::ser::{self, Serialize, Serializer};
use std::fmt::Error;

/// Makes the format a body needs.
pub(super) struct Needs;

impl Sink for Needs {
    type Made = i64;

    fn body<T: Serialize>(&self, body: &T) -> i64 {
        // Nothing in this walk can fail.
        body.serialize(Walk).unwrap_or(FORMAT)
    }
}

/// Walks over what is written and answers the format it needs.
struct Walk;

/// What is walked over part by part.
struct Parts {
    /// What came later than the type whose parts they are.
    later: Option<&'static [(&'static str, i64)]>,
    needs: i64,
}

impl Parts {
    fn of(name: &str) -> Parts {
        Parts {
            later: since::later(name),
            needs: FIRST,
        }
    }

    fn list() -> Parts {
        Parts {
            later: None,
            needs: FIRST,
        }
    }

    /// Parts that stand beneath a word.
    fn beneath(name: &str, word: &str) -> Parts {
        Parts {
            later: None,
            needs: since::since(name, word),
        }
    }

    fn part<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.needs = self.needs.max(value.serialize(Walk)?);
        Ok(())
    }

    fn named<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        if let Some(later) = self.later {
            self.needs = self.needs.max(since::of_one(later, name));
        }
        self.part(value)
    }
}

macro_rules! scalars {
    ($($method:ident $type:ty),*) => {$(
        fn $method(self, _: $type) -> Result<i64, Error> {
            Ok(FIRST)
        }
    )*};
}

impl Serializer for Walk {
    type Ok = i64;
    type Error = Error;
    type SerializeSeq = Parts;
    type SerializeTuple = Parts;
    type SerializeTupleStruct = Parts;
    type SerializeTupleVariant = Parts;
    type SerializeMap = Parts;
    type SerializeStruct = Parts;
    type SerializeStructVariant = Parts;

    scalars! {
        serialize_bool bool, serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64,
        serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64, serialize_f32 f32,
        serialize_f64 f64, serialize_char char, serialize_str &str, serialize_bytes &[u8],
        serialize_unit_struct &'static str
    }

    fn collect_str<T: std::fmt::Display + ?Sized>(self, _: &T) -> Result<i64, Error> {
        Ok(FIRST)
    }

    fn serialize_unit(self) -> Result<i64, Error> {
        Ok(FIRST)
    }

    fn serialize_none(self) -> Result<i64, Error> {
        Ok(FIRST)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<i64, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<i64, Error> {
        value.serialize(self)
    }

    fn serialize_unit_variant(
        self,
        name: &'static str,
        _: u32,
        word: &'static str,
    ) -> Result<i64, Error> {
        Ok(since::since(name, word))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        _: u32,
        word: &'static str,
        value: &T,
    ) -> Result<i64, Error> {
        Ok(since::since(name, word).max(value.serialize(self)?))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts, Error> {
        Ok(Parts::list())
    }

    fn serialize_tuple(self, _: usize) -> Result<Parts, Error> {
        Ok(Parts::list())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Parts, Error> {
        Ok(Parts::list())
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        word: &'static str,
        _: usize,
    ) -> Result<Parts, Error> {
        Ok(Parts::beneath(name, word))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Parts, Error> {
        Ok(Parts::list())
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Parts, Error> {
        Ok(Parts::of(name))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        word: &'static str,
        _: usize,
    ) -> Result<Parts, Error> {
        Ok(Parts::beneath(name, word))
    }
}

macro_rules! parts {
    ($($trait:ident $method:ident),*) => {$(
        impl ser::$trait for Parts {
            type Ok = i64;
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.part(value)
            }

            fn end(self) -> Result<i64, Error> {
                Ok(self.needs)
            }
        }
    )*};
}

parts! {
    SerializeSeq serialize_element, SerializeTuple serialize_element, SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
}

impl ser::SerializeMap for Parts {
    type Ok = i64;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.part(value)
    }

    fn end(self) -> Result<i64, Error> {
        Ok(self.needs)
    }
}

impl ser::SerializeStruct for Parts {
    type Ok = i64;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.named(name, value)
    }

    fn end(self) -> Result<i64, Error> {
        Ok(self.needs)
    }
}

impl ser::SerializeStructVariant for Parts {
    type Ok = i64;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.named(name, value)
    }

    fn end(self) -> Result<i64, Error> {
        Ok(self.needs)
    }
}
