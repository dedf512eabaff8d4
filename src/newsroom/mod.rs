//! The bundled newsroom on loopback, for the demo and the tests.
