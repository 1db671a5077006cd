/** Where a bug is reported. */
export const ISSUES = 'https://github.com/relecture/relecture/issues';
