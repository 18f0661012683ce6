//! Papers of made-up units: what stands on them, and how they are written.

mod units;
