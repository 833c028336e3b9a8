import Testing

/// Fault tests of files and journals: short among the other tests, long with `make torture`.
@Suite enum TortureTests {}
