//! One order of steps for every source of pages.
