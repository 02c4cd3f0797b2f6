/**
 * A certificate that nobody has signed, as a company's proxy presents one, and its key, which opens nothing.
 * Made with `openssl req -x509 -newkey ec -days 36500 -subj /CN=localhost`.
 */
export const SELF_SIGNED = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBgDCCASWgAwIBAgIUJ/E6CMA3uXGDB08eVVnF9svL2RUwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDIwMDkyM1oYDzIxMjYxMDMx
MjAwOTIzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAT2VVdT7gCTNfYV++vu1KExy/Z+6gv507d2dg4sOyNsQXzRXGJW6r3T
As4pud0zWPcBmxqmLB7pBhdEWC1D/9qso1MwUTAdBgNVHQ4EFgQUOQKrzurrnt97
SbRYnMzmohFeiS4wHwYDVR0jBBgwFoAUOQKrzurrnt97SbRYnMzmohFeiS4wDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEAt/oNTICrm/qmzU7dplW2
70vmBycvwTMLfszF2K9tWswCIQCM0MQ7oe8Q9TH/m/kc2Y0gUS8DjQNAd9pkfnIF
QrL6dA==
-----END CERTIFICATE-----`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg37fQEC8GcEayIfSe
tnnYMyz42TmhGpjOYvKhGAs5UkShRANCAAT2VVdT7gCTNfYV++vu1KExy/Z+6gv5
07d2dg4sOyNsQXzRXGJW6r3TAs4pud0zWPcBmxqmLB7pBhdEWC1D/9qs
-----END PRIVATE KEY-----`,
};
