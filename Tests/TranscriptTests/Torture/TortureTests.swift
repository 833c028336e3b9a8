import Testing

/// Fault tests of the built program: short among the other tests, long with `make torture`.
@Suite enum TortureTests {}
