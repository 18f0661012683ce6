//! Real components in a page of their own: what they show, what they tell, and what they leave alone.

#![allow(clippy::panic, reason = "a failure here is a failure of the test, and says why")]

mod answers;
mod coverage;
mod desk;
mod errors;
mod evidence;
mod files;
mod mount;
mod panel;
mod passphrases;
mod small;
mod spoken;
mod standard;
mod typing;
