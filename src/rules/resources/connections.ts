import { Complaint, rule } from '../rule';

export const CONNECTION_ADDRESS = rule({
  code: 'FM231',
  severity: 'error',
  kinds: ['PulsarConnection'],
  why: 'Without an address of the administration the operator can do nothing for all that refers to the connection.',
  remedy: 'set adminServiceURL, or adminServiceSecureURL and adminServiceURL for TLS.',
  check: (connection) => connection.text('adminServiceURL') === '' && connection.text('adminServiceSecureURL') === ''
    ? [{ at: connection.in('adminServiceURL'), received: 'nothing' }]
    : [],
});

export const CONNECTION_TLS = rule({
  code: 'FM631',
  severity: 'warning',
  kinds: ['PulsarConnection'],
  why: 'The operator talks to whoever answers, with the credentials of an administrator.',
  remedy: 'set adminServiceSecureURL besides adminServiceURL and tlsEnableHostnameVerification to true, and drop tlsAllowInsecureConnection.',
  check(connection): Complaint[] {
    const plain = connection.text('adminServiceURL');
    if (connection.text('adminServiceSecureURL') === '') {
      return plain.startsWith('https:')
        ? [{
          at: connection.in('adminServiceURL'),
          received: plain,
          because: 'Without adminServiceSecureURL the operator trusts any certificate, and takes no other TLS setting.',
        }]
        : [];
    }
    if (connection.isTrue('tlsAllowInsecureConnection')) { return [{ at: connection.in('tlsAllowInsecureConnection'), received: 'true' }]; }
    return connection.isTrue('tlsEnableHostnameVerification')
      ? []
      : [{ at: connection.in('tlsEnableHostnameVerification'), received: connection.has('tlsEnableHostnameVerification') ? 'false' : 'nothing' }];
  },
});
