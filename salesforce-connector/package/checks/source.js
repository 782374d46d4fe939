import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The type of a component by the ending of its file. */
const TYPES = {
  'app-meta.xml': 'CustomApplication',
  'cls-meta.xml': 'ApexClass',
  'cspTrustedSite-meta.xml': 'CspTrustedSite',
  'dashboard-meta.xml': 'Dashboard',
  'dashboardFolder-meta.xml': 'Dashboard',
  'eca-meta.xml': 'ExternalClientApplication',
  'ecaGlblOauth-meta.xml': 'ExtlClntAppGlobalOauthSettings',
  'ecaOauth-meta.xml': 'ExtlClntAppOauthSettings',
  'ecaOauthPlcy-meta.xml': 'ExtlClntAppOauthConfigurablePolicies',
  'externalCredential-meta.xml': 'ExternalCredential',
  'field-meta.xml': 'CustomField',
  'flexipage-meta.xml': 'FlexiPage',
  'js-meta.xml': 'LightningComponentBundle',
  'labels-meta.xml': 'CustomLabels',
  'layout-meta.xml': 'Layout',
  'listView-meta.xml': 'ListView',
  'md-meta.xml': 'CustomMetadata',
  'namedCredential-meta.xml': 'NamedCredential',
  'object-meta.xml': 'CustomObject',
  'permissionset-meta.xml': 'PermissionSet',
  'platformEventChannelMember-meta.xml': 'PlatformEventChannelMember',
  'report-meta.xml': 'Report',
  'reportFolder-meta.xml': 'Report',
  'reportType-meta.xml': 'ReportType',
  'tab-meta.xml': 'CustomTab',
  'validationRule-meta.xml': 'ValidationRule',
};

/** All files below a folder. */
export function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** How many components of each type the folders hold, counted by their files alone. */
export function expectedCounts(project, folders) {
  const counts = {};
  for (const file of folders.flatMap((folder) => files(join(project, folder)))) {
    if (file.endsWith('-meta.xml')) {
      const type = TYPES[file.slice(file.lastIndexOf('.', file.length - '.xml'.length - 1) + 1)];
      if (!type) {
        throw new Error(`No type is known for ${file}: name it here.`);
      }
      counts[type] = (counts[type] ?? 0) + 1;
      if (type === 'CustomLabels') {
        counts.CustomLabel = readFileSync(file, 'utf8').match(/<labels>/g).length;
      }
    }
  }
  return counts;
}
