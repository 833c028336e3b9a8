/// How many questions a session holds at most where nobody says how many.
enum SessionLimits {
  /// A review of everything due: more than anybody does in one sitting.
  static let reviews = 500
  /// A challenge; nobody has got that far.
  static let challenge = 200
}
