const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

module.exports = {
  ...jestConfig,
  // What is built below target must not be tested a second time.
  roots: ['<rootDir>/force-app'],
};
