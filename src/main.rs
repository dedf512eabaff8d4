//! The ketwatch command.

fn main() {}
