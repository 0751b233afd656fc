"""Text in a legacy encoding, or spoilt on its way, made good."""
