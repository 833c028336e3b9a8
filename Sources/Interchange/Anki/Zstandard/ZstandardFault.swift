/// Why bytes packed with Zstandard cannot be unpacked.
enum ZstandardFault: Error {
  case damaged
  /// They unpack to more than the caller allows.
  case tooLarge
}
